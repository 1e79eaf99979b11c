import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const poolWalking = {
  id: 'pool-walking',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['graded-walking', 'stationary-cycling'],
  stress: { axial: 1, bal: 1 },
  flags: ['standing'],
  kit: [['pool']],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['gluteus maximus', 'quadriceps', 'soleus'] },
  grade: 'B',
  sources: ['hayden2021', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
