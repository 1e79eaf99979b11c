import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const gradedWalking = {
  id: 'graded-walking',
  kind: 'exercise',
  pattern: 'walk',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['march-in-place', 'stationary-cycling', 'pool-walking', 'walking-gait-drill', 'wheelchair-push'],
  stress: { ext: 1, axial: 1, bal: 1, impact: 1 },
  flags: ['standing'],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['gluteus maximus', 'soleus', 'erector spinae'] },
  grade: 'B',
  sources: ['pocovi2024', 'who2023', 's003', 's004'],
  seeds: ['S004-32', 'S004-33', 'S003-91', 'S003-94'],
} as const satisfies Exercise;
