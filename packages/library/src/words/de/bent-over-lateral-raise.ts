import type { ExerciseWords } from '@plumbline/engine';

export const bentOverLateralRaise = {
  name: 'Seitheben nach vorn gebeugt',
  aliases: ['Reverse Fly', 'hintere Schulter'],
  purpose: 'Kräftigt die Rückseite der Schultern mit sehr leichten Gewichten.',
  setUp: 'Nimm zwei sehr leichte Gewichte und stell die Füße hüftbreit.',
  steps: [
    'Beug dich aus der Hüfte vor, mit langem Rücken und weichen Knien.',
    'Lass die Arme hängen, die Ellbogen sind leicht gebeugt.',
    'Öffne beide Arme wie Flügel, bis auf Höhe der Schultern.',
    'Bring sie ohne Schwung wieder nach unten.',
  ],
  cues: ['Flügel, kein Schwung', 'Langer Nacken', 'Leicht ist richtig'],
  breath: 'Atme aus, wenn die Arme sich öffnen, und ein, wenn sie sich schließen.',
  difficulties: [
    { what: 'Dein Rücken wird müde.', ease: 'Leg die Stirn oder die Brust auf etwas Hohes und Weiches.' },
    { what: 'Du brauchst Schwung.', ease: 'Nimm leichtere Gewichte oder gar keine.' },
  ],
  stopIf: ['Ein Ziehen im unteren Rücken vom Beugen', 'Ein Zwicken in der Schulter'],
  standIns: 'Zwei kleine Dosen oder Flaschen sind gut.',
} as const satisfies ExerciseWords;
