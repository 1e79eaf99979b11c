import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const heelRaises = {
  id: 'heel-raises',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'balance',
  substitutes: ['weight-shifts', 'supported-one-leg-stand'],
  stress: { axial: 1, bal: 1 },
  flags: ['standing', 'handHold'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'reps',
  sides: 'one',
  ...doses.balanceReps,
  autoPrescribe: true,
  muscles: { main: ['gastrocnemius', 'soleus'], also: ['foot muscles'] },
  grade: 'B',
  sources: ['design', 'who2020', 'brookeWavell2022'],
  seeds: [],
} as const satisfies Exercise;
