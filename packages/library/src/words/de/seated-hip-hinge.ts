import type { ExerciseWords } from '@plumbline/engine';

export const seatedHipHinge = {
  name: 'Aus der Hüfte beugen im Sitzen',
  aliases: ['Hüftbeuge auf dem Stuhl', 'seated good morning'],
  purpose: 'Zeigt dir im Sitzen, wie du dich aus der Hüfte beugst.',
  setUp: 'Setz dich vorn auf einen festen Stuhl. Stell die Füße flach auf, etwas breiter als die Hüfte.',
  steps: [
    'Kreuze die Arme vor der Brust.',
    'Kipp den ganzen Rumpf aus der Hüfte vor.',
    'Der Rücken bleibt lang, wie ein Brett, das kippt.',
    'Warte dort, wo es noch leichtfällt.',
    'Drück in die Füße und richte dich groß auf.',
  ],
  cues: ['Aus der Hüfte kippen', 'Langer Rücken', 'Die Brust bleibt offen'],
  breath: 'Atme ein, wenn du kippst, und aus, wenn du dich aufrichtest.',
  difficulties: [
    { what: 'Dein Rücken wird rund.', ease: 'Kipp weniger und schau vor dir auf den Boden.' },
    { what: 'Du willst mit den Händen drücken.', ease: 'Beug dich nur halb so weit, bis es leichter wird.' },
  ],
  stopIf: ['Schmerz im Rücken, der stärker wird', 'Kribbeln oder Schmerz, der ins Bein zieht'],
  standIns: 'Ein fester Hocker oder die Kante eines festen Betts geht auch.',
} as const satisfies ExerciseWords;
