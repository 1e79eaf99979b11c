import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const marchInPlace = {
  id: 'march-in-place',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['graded-walking', 'seated-march', 'mindful-stair-climb'],
  stress: { axial: 1, bal: 2, impact: 1, asym: 1 },
  flags: ['standing', 'handHold', 'oneLeg'],
  kit: [['counter'], ['chair'], ['wall']],
  measure: 'time',
  sides: 'alternating',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['gluteus medius', 'quadriceps', 'soleus'] },
  grade: 'D',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
