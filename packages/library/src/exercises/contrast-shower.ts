import type { Exercise } from '@plumbline/engine';

export const contrastShower = {
  id: 'contrast-shower',
  kind: 'recovery',
  pattern: 'comfort',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['local-heat-or-cold'],
  stress: { axial: 1, bal: 1 },
  flags: ['standing', 'heat', 'cold'],
  kit: [['shower']],
  measure: 'time',
  sides: 'one',
  start: {
    1: { sets: 2, seconds: 240, restSeconds: [0, 0] },
    2: { sets: 2, seconds: 240, restSeconds: [0, 0] },
    3: { sets: 2, seconds: 240, restSeconds: [0, 0] },
  },
  target: { sets: 2, seconds: 240, restSeconds: [0, 0] },
  most: { sets: 3, seconds: 240, restSeconds: [0, 0] },
  autoPrescribe: false,
  muscles: { main: [], also: [] },
  grade: 'C',
  sources: ['s004', 'french2006'],
  seeds: ['S004-29'],
} as const satisfies Exercise;
