import type { ExerciseWords } from '@plumbline/engine';

export const doorwaySquat = {
  name: 'Kniebeuge mit Halt am Türrahmen',
  aliases: ['Kniebeuge in der Tür', 'doorway squat'],
  purpose: 'Die Arme helfen mit, während du die Kniebeuge lernst.',
  setUp: 'Stell dich in eine Tür, einen kleinen Schritt vom Rahmen weg. Halt beide Seiten auf Höhe der Taille.',
  steps: [
    'Setz die Hüfte nach hinten und unten, die Arme nehmen etwas Gewicht.',
    'Die Brust bleibt oben, die Fersen bleiben am Boden.',
    'Geh so tief, wie es leichtfällt.',
    'Zieh leicht mit den Armen und steh wieder auf.',
  ],
  cues: ['Fersen bleiben unten', 'Die Hände helfen etwas', 'Knie folgen den Zehen'],
  breath: 'Atme auf dem Weg hinab ein und hinauf aus.',
  difficulties: [
    { what: 'Deine Fersen heben sich.', ease: 'Geh weniger tief, oder leg ein dünnes Buch unter die Fersen.' },
    { what: 'Deine Hände werden müde.', ease: 'Nutz die Beine mehr und leg nur die Finger an den Rahmen.' },
  ],
  stopIf: ['Ein Zwicken in Knie oder Hüfte', 'Schmerz im Rücken ganz unten'],
  standIns: 'Die Kante der Küchenzeile geht auch, oder ein Band an etwas, das sich nicht bewegt.',
} as const satisfies ExerciseWords;
