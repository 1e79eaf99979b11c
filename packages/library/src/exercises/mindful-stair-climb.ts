import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const mindfulStairClimb = {
  id: 'mindful-stair-climb',
  kind: 'habit',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['step-up', 'march-in-place'],
  stress: { flex: 1, axial: 1, bal: 2, impact: 1, asym: 2, hipFlex: 2, knee: 2 },
  flags: ['standing', 'stepUp', 'oneLeg', 'handHold'],
  kit: [['step']],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  autoPrescribe: false,
  muscles: { main: ['gluteus maximus', 'quadriceps'], also: ['soleus', 'heart and lungs'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-45'],
} as const satisfies Exercise;
