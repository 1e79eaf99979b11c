import type { ExerciseWords } from '@plumbline/engine';

export const farmersCarry = {
  name: 'Tragen mit beiden Händen',
  aliases: ['Farmer’s Walk', 'Koffer tragen beidseitig', 'farmer’s carry'],
  purpose: 'Übt das Gehen mit Last in beiden Händen, wie beim Einkaufen.',
  setUp: 'Mach einen Weg von etwa zehn Schritten frei. Leg zwei gleiche Gewichte auf einen Stuhl am Start.',
  steps: [
    'Beug dich aus der Hüfte und nimm die Gewichte vom Stuhl.',
    'Lass sie nah an den Seiten hängen.',
    'Geh mit leisen, gleichen Schritten.',
    'Dreh am Ende langsam in kleinen Schritten um.',
    'Ist die Zeit um, leg die Gewichte auf den Stuhl zurück.',
  ],
  cues: ['Geh aufrecht', 'Gleiche Schritte', 'Die Gewichte bleiben ruhig'],
  breath: 'Atme gleichmäßig im Takt der Schritte.',
  difficulties: [
    { what: 'Du schwankst hin und her.', ease: 'Geh langsamer, oder nimm weniger Gewicht.' },
    { what: 'Die Gewichte stoßen an die Beine.', ease: 'Halt sie eine Handbreit weiter außen.' },
  ],
  stopIf: ['Schmerz im Rücken, der beim Gehen zunimmt', 'Dein Griff lässt nach', 'Schwindel oder unsichere Schritte'],
  standIns: 'Zwei gleich volle Taschen mit Griff sind gut.',
} as const satisfies ExerciseWords;
