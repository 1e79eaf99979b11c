import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const gradedForwardBend = {
  id: 'graded-forward-bend',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['seated-small-round', 'lying-small-knee-hug'],
  stress: { flex: 1, lean: 1, axial: 1, hipFlex: 1, bal: 1 },
  flags: ['standing', 'smallRange'],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae'], also: ['hamstrings', 'gluteus maximus'] },
  grade: 'B',
  sources: ['saraceni2020', 'kent2023', 'lindstrom1992', 'design'],
  seeds: [],
} as const satisfies Exercise;
