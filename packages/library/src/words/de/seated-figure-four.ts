import type { ExerciseWords } from '@plumbline/engine';

export const seatedFigureFour = {
  name: 'Po dehnen im Sitzen',
  aliases: ['Vierer-Dehnung auf dem Stuhl', 'Piriformis dehnen im Sitzen', 'figure four'],
  purpose: 'Dehnt den Po am Schreibtisch oder am Tisch.',
  setUp: 'Setz dich auf einen festen Stuhl, beide Füße flach.',
  steps: [
    'Leg einen Knöchel auf den anderen Oberschenkel, oberhalb vom Knie.',
    'Setz dich so groß auf, wie du kannst.',
    'Kipp aus der Hüfte nach vorn, die Brust bleibt lang.',
    'Bleib dort, wo es im Po leicht zieht.',
    'Richte dich auf, stell den Fuß ab und nimm das andere Bein.',
  ],
  cues: ['Erst groß, dann kippen', 'Lass das Knie in Ruhe', 'Nur ein leichter Zug'],
  breath: 'Atme aus, wenn du nach vorn kippst.',
  difficulties: [
    { what: 'Der Knöchel kommt nicht so hoch.', ease: 'Streck das andere Bein aus und leg ihn dort auf das Schienbein.' },
    { what: 'Du machst den Rücken rund.', ease: 'Kipp weniger weit.' },
  ],
  stopIf: ['Schmerz in Knie oder Leiste', 'Kribbeln im Bein'],
  standIns: 'Die Kante eines festen Betts kann dein Sitz sein.',
} as const satisfies ExerciseWords;
