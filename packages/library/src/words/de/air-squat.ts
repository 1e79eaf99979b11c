import type { ExerciseWords } from '@plumbline/engine';

export const airSquat = {
  name: 'Kniebeuge ohne Gewicht',
  aliases: ['freie Kniebeuge', 'air squat'],
  purpose: 'Kräftigt Beine und Po mit nichts als deinem eigenen Gewicht.',
  setUp: 'Stell die Füße etwa so breit wie die Schultern. Die Zehen zeigen ein wenig nach außen.',
  steps: [
    'Heb die Arme nach vorn, das hilft dem Gleichgewicht.',
    'Beuge Hüfte und Knie zugleich, als wolltest du dich setzen.',
    'Geh nur so tief, dass dein Rücken seine Form behält.',
    'Drück dich mit dem ganzen Fuß wieder hoch.',
  ],
  cues: ['Hüfte und Knie zugleich', 'Der ganze Fuß am Boden', 'Nur so tief, wie es leichtfällt'],
  breath: 'Atme auf dem Weg nach unten ein und nach oben aus.',
  difficulties: [
    { what: 'Du kippst nach vorn.', ease: 'Streck die Arme weiter vor, oder geh nur bis zu einem Stuhl.' },
    { what: 'Deine Knöchel fühlen sich steif an.', ease: 'Leg ein dünnes Buch unter die Fersen.' },
  ],
  stopIf: ['Ein Zwicken in der Hüfte', 'Schmerz im Knie oder im Rücken'],
  standIns: '',
} as const satisfies ExerciseWords;
