import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const walkingGaitDrill = {
  id: 'walking-gait-drill',
  kind: 'habit',
  pattern: 'walk',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['graded-walking', 'standing-setup'],
  stress: { ext: 1, axial: 1, bal: 1, impact: 1 },
  flags: ['standing'],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  most: { sets: 1, seconds: 180, restSeconds: [0, 0] },
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['soleus', 'gluteus medius', 'external oblique'] },
  grade: 'C',
  sources: ['s001', 's004'],
  seeds: ['S001-11', 'S004-23'],
} as const satisfies Exercise;
