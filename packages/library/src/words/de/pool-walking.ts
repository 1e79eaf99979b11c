import type { ExerciseWords } from '@plumbline/engine';

export const poolWalking = {
  name: 'Gehen im Wasser',
  aliases: ['Aqua-Walking', 'Wassergehen', 'pool walking'],
  purpose: 'Du gehst und trainierst dein Herz, und das Wasser trägt einen Teil von dir.',
  setUp: 'Geh über die Stufen hinein, am Geländer, bis das Wasser zwischen Hüfte und Brust steht. Warte damit, bis jede Wunde zu ist.',
  steps: [
    'Steh kurz, bis du sicher stehst.',
    'Geh am Rand entlang nach vorn, mit dem ganzen Fuß am Grund.',
    'Die Hände schieben beim Gehen das Wasser.',
    'Geh so zurück, oder mach ein paar Schritte zur Seite.',
    'Steig über die Stufen heraus und lass dir Zeit.',
  ],
  cues: ['Nah am Rand bleiben', 'Schieb das Wasser', 'Geh aufrecht'],
  breath: 'Atme so ruhig, dass du noch reden kannst.',
  difficulties: [
    { what: 'Du treibst oder rutschst.', ease: 'Geh ins flachere Wasser und trag Badeschuhe.' },
    { what: 'Es wird schnell schwer.', ease: 'Geh langsamer. Je schneller du gehst, desto mehr bremst das Wasser.' },
  ],
  stopIf: ['Schmerz in der Brust oder Atem, der nicht ruhiger wird', 'Schwindel', 'Dir ist sehr kalt'],
  standIns: 'Kein Becken in der Nähe? Geh an Land, oder fahr auf dem Heimrad.',
} as const satisfies ExerciseWords;
