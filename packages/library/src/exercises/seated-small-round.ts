import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedSmallRound = {
  id: 'seated-small-round',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['lying-small-knee-hug', 'seated-cat-cow', 'graded-forward-bend'],
  stress: { flex: 1, axial: 1, hipFlex: 1 },
  flags: ['smallRange', 'easesFlexion'],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'rectus abdominis'], also: ['multifidus'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S002-08', 'S002-09'],
} as const satisfies Exercise;
