import type { ExerciseWords } from '@plumbline/engine';

export const farmersHold = {
  name: 'Gewichte halten im Stehen',
  aliases: ['Farmer’s Hold', 'beidseitig halten'],
  purpose: 'Übt, mit Last in beiden Händen groß zu stehen. Der erste Schritt zum Tragen.',
  setUp: 'Leg zwei gleiche, leichte Gewichte neben dich auf einen Stuhl oder Tisch.',
  steps: [
    'Nimm in jede Hand ein Gewicht.',
    'Steh mit weichen Knien, die Gewichte neben den Oberschenkeln.',
    'Werde groß und lass die Schultern breit werden.',
    'Bleib so, bis die Zeit um ist.',
    'Schieb die Hüfte zurück und stell die Gewichte wieder ab.',
  ],
  cues: ['Der Scheitel strebt nach oben', 'Breite Schultern', 'Weiter atmen'],
  breath: 'Atme die ganze Zeit leise ein und aus.',
  difficulties: [
    { what: 'Deine Hände werden müde.', ease: 'Nimm leichtere Gewichte, oder hör eher auf.' },
    { what: 'Deine Schultern wandern hoch.', ease: 'Atme aus und lass sie hängen.' },
  ],
  stopIf: ['Ein Ziehen im Rücken, das stärker wird', 'Dein Griff lässt nach'],
  standIns: 'Zwei Einkaufstaschen oder zwei gleich volle Flaschen gehen gut.',
} as const satisfies ExerciseWords;
