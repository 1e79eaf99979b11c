import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const movementBreak = {
  id: 'movement-break',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['standing-setup', 'sitting-setup', 'wall-posture-reset', 'tall-posture-drill'],
  stress: { ext: 1, axial: 1, bal: 1, over: 1, impact: 1 },
  flags: [],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  target: { sets: 1, seconds: 120, restSeconds: [0, 0] },
  most: { sets: 1, seconds: 180, restSeconds: [0, 0] },
  autoPrescribe: true,
  muscles: { main: [], also: ['gluteus maximus', 'erector spinae'] },
  grade: 'A',
  sources: ['s004', 's000', 'waongenngarm2018', 'waongenngarm2021', 'deCarvalho2023'],
  seeds: ['S004-32', 'S004-38', 'S000-28', 'S000-29'],
} as const satisfies Exercise;
