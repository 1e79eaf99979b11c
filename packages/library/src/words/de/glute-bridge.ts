import type { ExerciseWords } from '@plumbline/engine';

export const gluteBridge = {
  name: 'Schulterbrücke',
  aliases: ['Beckenheben', 'Brücke', 'glute bridge'],
  purpose: 'Kräftigt Po und Rückseite der Oberschenkel, während dein Rücken ruht.',
  setUp: 'Leg dich auf einer Matte oder einem festen Bett auf den Rücken. Beuge die Knie und stell die Füße hüftbreit auf.',
  steps: [
    'Zieh die Fersen heran, bis die Schienbeine oben senkrecht stehen würden.',
    'Drück beide Fersen in den Boden und spann den Po an.',
    'Heb das Becken, bis Knie, Hüfte und Schultern eine schräge Linie sind.',
    'Bleib einen ruhigen Atemzug lang oben.',
    'Leg den Rücken ab, immer ein kleines Stück.',
  ],
  cues: ['Schwere Fersen', 'Der Po macht das Heben', 'Die Knie zeigen zur Decke'],
  breath: 'Atme aus, wenn das Becken steigt, und ein, wenn es sinkt.',
  difficulties: [
    { what: 'Hinten am Oberschenkel krampft es.', ease: 'Stell die Füße näher und heb weniger hoch.' },
    { what: 'Du spürst es vor allem im unteren Rücken.', ease: 'Stopp etwas tiefer und roll das Becken vorher leicht ein.' },
  ],
  stopIf: ['Oben ein Zwicken im unteren Rücken', 'Ein Krampf, der nicht nachlässt'],
  standIns: 'Eine gefaltete Decke geht statt der Matte, ein festes Bett auch.',
} as const satisfies ExerciseWords;
