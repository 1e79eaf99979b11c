import type { Exercise } from '@plumbline/engine';

export const localHeatOrCold = {
  id: 'local-heat-or-cold',
  kind: 'recovery',
  pattern: 'comfort',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['relief-90-90', 'contrast-shower'],
  stress: {},
  flags: ['heat', 'cold'],
  kit: [['heat-pack'], ['cold-pack'], ['towel']],
  measure: 'time',
  sides: 'one',
  start: {
    1: { sets: 1, seconds: 600, restSeconds: [0, 0] },
    2: { sets: 1, seconds: 600, restSeconds: [0, 0] },
    3: { sets: 1, seconds: 600, restSeconds: [0, 0] },
  },
  target: { sets: 1, seconds: 900, restSeconds: [0, 0] },
  most: { sets: 1, seconds: 1200, restSeconds: [0, 0] },
  autoPrescribe: true,
  muscles: { main: [], also: [] },
  grade: 'A',
  sources: ['french2006', 'design'],
  seeds: ['S003-94'],
} as const satisfies Exercise;
