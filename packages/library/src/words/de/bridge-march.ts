import type { ExerciseWords } from '@plumbline/engine';

export const bridgeMarch = {
  name: 'Schulterbrücke mit Marschieren',
  aliases: ['Marsch in der Brücke', 'bridge march'],
  purpose: 'Übt, dass die Hüfte gerade bleibt, während ein Fuß den Boden verlässt.',
  setUp: 'Leg dich auf dem Boden auf den Rücken. Beuge die Knie und stell die Füße hüftbreit auf.',
  steps: [
    'Heb das Becken in die Brücke und werde dort ruhig.',
    'Nimm das Gewicht vom rechten Fuß und lass ihn ein paar Zentimeter schweben.',
    'Stell ihn so leise zurück, wie du kannst.',
    'Nun schwebt der linke Fuß ebenso wenig hoch.',
    'Wechsle weiter, dann leg das Becken zur Pause ab.',
  ],
  cues: ['Beide Hüftknochen gleich hoch', 'Winzig reicht', 'Weiter atmen'],
  breath: 'Atme gleichmäßig, solange das Becken oben ist.',
  difficulties: [
    { what: 'Hebt sich ein Fuß, sinkt diese Seite der Hüfte.', ease: 'Heb nur die Ferse, die Zehen bleiben unten.' },
    { what: 'Deine Oberschenkel krampfen.', ease: 'Leg dich für ein paar Atemzüge ab. Dann mach kürzere Runden.' },
  ],
  stopIf: ['Ein Zwicken im unteren Rücken', 'Ein Krampf, der bleibt', 'Stechender Schmerz vorn oder hinten an der Hüfte'],
  standIns: 'Ein Teppich oder eine gefaltete Decke geht statt der Matte.',
} as const satisfies ExerciseWords;
