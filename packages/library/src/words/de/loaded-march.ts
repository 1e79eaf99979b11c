import type { ExerciseWords } from '@plumbline/engine';

export const loadedMarch = {
  name: 'Marsch auf der Stelle mit Gewicht',
  aliases: ['Tragen am Platz', 'loaded march'],
  purpose: 'Übt das Tragen auf kleinem Raum. Die Zehen bleiben immer am Boden.',
  setUp: 'Stell dich neben eine Küchenzeile oder einen Tisch. Leg zwei gleiche, leichte Gewichte darauf.',
  steps: [
    'Nimm in jede Hand ein Gewicht und steh aufrecht.',
    'Roll eine Ferse vom Boden ab, bis das Knie sich etwas beugt.',
    'Drück sie wieder auf, während die andere abrollt.',
    'Weiter so wie langsames Gehen, die Zehen bleiben unten.',
    'Leg am Ende die Gewichte auf die Platte zurück.',
  ],
  cues: ['Zehen bleiben unten', 'Die Hüfte bleibt gerade', 'Langsam und fließend'],
  breath: 'Atme zwei Schritte lang ein und zwei Schritte lang aus.',
  difficulties: [
    { what: 'Du schwankst hin und her.', ease: 'Heb die Fersen weniger.' },
    { what: 'Du willst eine Hand frei haben.', ease: 'Halt ein Gewicht und berühr die Platte.' },
  ],
  stopIf: ['Ein Ziehen im Rücken, das stärker wird', 'Dein Griff lässt nach', 'Du stehst unsicher'],
  standIns: 'Zwei volle Flaschen oder zwei leichte Taschen sind gut.',
} as const satisfies ExerciseWords;
