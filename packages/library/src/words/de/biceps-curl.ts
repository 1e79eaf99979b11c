import type { ExerciseWords } from '@plumbline/engine';

export const bicepsCurl = {
  name: 'Armbeugen mit Gewicht',
  aliases: ['Bizepscurl', 'Hantelcurl', 'biceps curl'],
  purpose: 'Kräftigt die Vorderseite der Arme, zum Heben und Tragen.',
  setUp: 'Stell die Füße hüftbreit, in jeder Hand ein Gewicht. Die Handflächen zeigen nach vorn.',
  steps: [
    'Leg die Ellbogen an die Rippen.',
    'Beuge die Ellbogen und führ die Gewichte zu den Schultern.',
    'Senk sie, während du langsam bis drei zählst.',
  ],
  cues: ['Ellbogen bleiben dort', 'Aufrecht stehen', 'In drei nach unten'],
  breath: 'Atme aus, wenn du beugst, und ein, wenn du senkst.',
  difficulties: [
    { what: 'Du lehnst dich zum Heben zurück.', ease: 'Nimm weniger Gewicht, oder stell den Rücken nah an eine Wand.' },
    { what: 'Deine Handgelenke knicken ab.', ease: 'Dreh die Daumen nach oben, als ob du einen Hammer hältst.' },
  ],
  stopIf: ['Schmerz im Ellbogen', 'Ein Ziehen im Rücken vom Zurücklehnen'],
  standIns: 'Nimm zwei Flaschen Wasser oder zwei Konserven.',
} as const satisfies ExerciseWords;
