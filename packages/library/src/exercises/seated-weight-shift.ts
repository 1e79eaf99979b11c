import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedWeightShift = {
  id: 'seated-weight-shift',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['weight-shifts', 'seated-march'],
  stress: { side: 1, axial: 1, bal: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'alternating',
  ...doses.balanceReps,
  autoPrescribe: true,
  muscles: { main: ['trunk muscles'], also: ['quadratus lumborum', 'gluteus medius'] },
  grade: 'C',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
