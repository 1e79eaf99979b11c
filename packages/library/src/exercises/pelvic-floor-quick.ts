import type { Exercise } from '@plumbline/engine';

export const pelvicFloorQuick = {
  id: 'pelvic-floor-quick',
  kind: 'exercise',
  pattern: 'pelvic_floor',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['pelvic-floor-holds'],
  stress: {},
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  start: {
    1: { sets: 1, reps: 5, seconds: 1, restSeconds: [30, 45] },
    2: { sets: 2, reps: 6, seconds: 1, restSeconds: [30, 45] },
    3: { sets: 3, reps: 8, seconds: 1, restSeconds: [30, 45] },
  },
  target: { sets: 3, reps: 8, seconds: 1, restSeconds: [30, 45] },
  most: { sets: 3, reps: 10, seconds: 1, restSeconds: [30, 45] },
  restartReps: 5,
  autoPrescribe: true,
  muscles: { main: ['pelvic floor'], also: ['transversus abdominis'] },
  grade: 'B',
  sources: ['davenport2025', 'mottola2019', 'design'],
  seeds: [],
} as const satisfies Exercise;
