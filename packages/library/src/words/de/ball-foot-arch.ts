import type { ExerciseWords } from '@plumbline/engine';

export const ballFootArch = {
  name: 'Ball unter dem Fuß',
  aliases: ['Fußsohle rollen', 'Faszienball Fuß'],
  purpose: 'Rollt die Fußsohle. Das kann müden Füßen guttun.',
  setUp: 'Setz dich auf einen Stuhl und zieh einen Schuh aus. Leg einen Ball unter die Mitte dieses Fußes.',
  steps: [
    'Drück nur so fest, wie es guttut.',
    'Roll langsam von der Ferse bis zum Ballen.',
    'Kralle die Zehen um den Ball, dann spreiz sie.',
    'Mal ein paar kleine Kreise unter dem Fuß.',
    'Jetzt ist der andere Fuß dran.',
  ],
  cues: ['Die Mitte, nicht die Ferse', 'Langsam rollen', 'Die Zehen machen mit'],
  breath: 'Atme so, wie es von selbst kommt.',
  difficulties: [
    { what: 'Es ist zu hart.', ease: 'Nimm einen weicheren Ball, oder leg eine Socke darüber.' },
    { what: 'Der Ball rollt weg.', ease: 'Leg ihn auf einen Teppich oder ein gefaltetes Handtuch.' },
  ],
  stopIf: ['Stechender Schmerz an der Ferse', 'Du spürst den Ball nicht gut'],
  standIns: 'Eine kleine Flasche Wasser rollt auch gut. Die Bettkante kann dein Sitz sein.',
} as const satisfies ExerciseWords;
