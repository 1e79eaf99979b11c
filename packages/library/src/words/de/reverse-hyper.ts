import type { ExerciseWords } from '@plumbline/engine';

export const reverseHyper = {
  name: 'Beine heben auf der Bank',
  aliases: ['Reverse Hyper', 'umgekehrtes Rückenstrecken'],
  purpose: 'Trainiert Hüfte und Rücken. Du hebst die Beine, nicht den Rumpf.',
  setUp: 'Leg dich mit dem Bauch auf das Polster, die Hüfte an der Kante. Halt die Griffe oder die Bank gut fest.',
  steps: [
    'Lass die Beine hängen, die Füße zusammen.',
    'Heb beide Beine mit der Kraft aus dem Po.',
    'Stopp, wenn sie mit dem Rumpf eine Linie sind.',
    'Senk langsam, bevor der Rücken rund wird.',
  ],
  cues: ['Ohne Schwung', 'Gerade, dann Stopp', 'Gut festhalten'],
  breath: 'Atme aus, wenn die Beine steigen, und ein, wenn sie sinken.',
  difficulties: [
    { what: 'Die Beine schwingen.', ease: 'Warte kurz, oben und unten.' },
    { what: 'Der Rücken arbeitet mehr als der Po.', ease: 'Beuge die Knie und heb weniger.' },
  ],
  stopIf: ['Schmerz im unteren Rücken', 'Kribbeln in einem Bein'],
  standIns: 'Eine stabile, hohe Bank geht statt des Geräts.',
} as const satisfies ExerciseWords;
