import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const weightShifts = {
  id: 'weight-shifts',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'balance',
  substitutes: ['heel-raises', 'tandem-stand', 'seated-weight-shift'],
  stress: { axial: 1, bal: 1 },
  flags: ['standing', 'handHold'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'reps',
  sides: 'alternating',
  ...doses.balanceReps,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius'], also: ['peroneals', 'soleus', 'quadriceps'] },
  grade: 'B',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
