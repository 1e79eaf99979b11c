import type { ExerciseWords } from '@plumbline/engine';

export const bentOverRow = {
  name: 'Rudern nach vorn gebeugt',
  aliases: ['Kurzhantelrudern', 'bent-over row'],
  purpose: 'Kräftigt den oberen Rücken, während Hüfte und unterer Rücken dich halten. Ein schweres Rudern für später.',
  setUp: 'Stell die Füße hüftbreit. Zwei Gewichte liegen vor dir auf einem Stuhl.',
  steps: [
    'Mach die Knie weich und nimm die Gewichte vom Stuhl.',
    'Schieb die Hüfte zurück und kipp halb nach vorn, der Rücken ist lang.',
    'Zieh die Ellbogen zurück, bis die Hände an den Rippen sind.',
    'Lass die Arme wieder lang werden, ohne dass der Körper wackelt.',
    'Richte dich nach dem letzten Mal auf und leg die Gewichte auf den Stuhl.',
  ],
  cues: ['Hüfte zurück', 'Langer Rücken', 'Halb nach vorn reicht'],
  breath: 'Atme aus, wenn die Gewichte steigen, und ein, wenn sie sinken.',
  difficulties: [
    { what: 'Dein Rücken wird rund.', ease: 'Steh aufrechter, oder beende den Satz hier.' },
    { what: 'Zuerst wird der untere Rücken müde.', ease: 'Tausch es gegen das Rudern mit einer Hand auf der Bank.' },
  ],
  stopIf: ['Ein Ziehen im unteren Rücken, das im Satz stärker wird', 'Schmerz oder Kribbeln, das ins Bein zieht', 'Stechender Schmerz'],
  standIns: 'Hast du einen Stuhl oder eine Küchenzeile zum Stützen? Dann rudere mit einem Arm und stütz dich mit dem anderen.',
} as const satisfies ExerciseWords;
