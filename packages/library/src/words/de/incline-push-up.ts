import type { ExerciseWords } from '@plumbline/engine';

export const inclinePushUp = {
  name: 'Liegestütz an der Kante',
  aliases: ['schräger Liegestütz', 'Liegestütz an der Küchenzeile', 'incline push-up'],
  purpose: 'Kräftigt Brust und Arme mehr als an der Wand, und du musst nicht auf den Boden.',
  setUp: 'Such eine Küchenzeile oder Bank, die nicht rutscht. Leg die Hände auf die Kante, etwas breiter als die Schultern.',
  steps: [
    'Geh mit den Füßen zurück, bis dein Körper eine gerade Schräge ist.',
    'Senk die Brust zwischen die Hände.',
    'Rippen und Becken gehen immer zusammen.',
    'Schieb die Kante weg, um hochzukommen.',
  ],
  cues: ['Gerade wie ein Brett', 'Schultern weg von den Ohren', 'Schieb die Kante weg'],
  breath: 'Atme auf dem Weg nach unten ein und nach oben aus.',
  difficulties: [
    { what: 'Dein Rücken hängt in der Mitte durch.', ease: 'Stell die Füße näher, oder nimm eine höhere Kante.' },
    { what: 'Deine Handgelenke werden empfindlich.', ease: 'Leg die Finger um die Kante.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Schmerz in Handgelenk oder Schulter', 'Die Kante bewegt sich'],
  standIns: 'Ein schwerer Tisch an der Wand geht auch.',
} as const satisfies ExerciseWords;
