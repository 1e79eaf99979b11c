import type { ExerciseWords } from '@plumbline/engine';

export const ballMidScapula = {
  name: 'Ball neben dem Schulterblatt',
  aliases: ['Ball am oberen Rücken', 'Faszienball Schulterblatt'],
  purpose: 'Erreicht die Muskeln zwischen Schulterblatt und Wirbelsäule.',
  setUp: 'Stell dich mit dem Rücken an eine Wand. Ein Ball liegt zwischen der Wand und dem Muskel neben einem Schulterblatt.',
  steps: [
    'Leg den Arm dieser Seite quer vor die Brust.',
    'Lehn dich an, bis der Druck guttut und nicht sticht.',
    'Beuge und streck die Knie, so wandert der Ball.',
    'Folge dem Rand des Schulterblatts.',
    'Nimm den Ball auf die andere Seite.',
  ],
  cues: ['Neben der Wirbelsäule, nie darauf', 'Lehnen, nicht drücken', 'Langsame Knie'],
  breath: 'Atme langsam und lass die Schulter sinken.',
  difficulties: [
    { what: 'Der Ball fällt immer herunter.', ease: 'Steck ihn in eine Socke und häng sie über die Schulter.' },
    { what: 'Deine Knie werden müde.', ease: 'Bleib an einer Stelle und atme nur.' },
  ],
  stopIf: ['Schmerz an den Rippen', 'Kribbeln im Arm'],
  standIns: 'Ein Tennisball oder gerollte Socken gehen auch.',
} as const satisfies ExerciseWords;
