import type { Exercise } from '@plumbline/engine';

export const relief9090 = {
  id: 'relief-90-90',
  kind: 'recovery',
  pattern: 'comfort',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['local-heat-or-cold', 'diaphragmatic-breathing', 'lying-small-knee-hug'],
  stress: { flex: 1, hipFlex: 1, knee: 1 },
  flags: ['supine', 'easesFlexion'],
  kit: [
    ['bed', 'pillow'],
    ['chair', 'mat'],
  ],
  measure: 'time',
  sides: 'one',
  start: {
    1: { sets: 1, seconds: 300, restSeconds: [0, 0] },
    2: { sets: 1, seconds: 300, restSeconds: [0, 0] },
    3: { sets: 1, seconds: 300, restSeconds: [0, 0] },
  },
  target: { sets: 1, seconds: 300, restSeconds: [0, 0] },
  most: { sets: 1, seconds: 600, restSeconds: [0, 0] },
  autoPrescribe: true,
  muscles: { main: [], also: ['diaphragm'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-94'],
} as const satisfies Exercise;
