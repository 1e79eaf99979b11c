import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedSmallArch = {
  id: 'seated-small-arch',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['standing-small-arch', 'seated-cat-cow', 'seated-thoracic-extension'],
  stress: { ext: 1, axial: 1, hipFlex: 1 },
  flags: ['smallRange', 'easesExtension'],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae'], also: ['multifidus', 'iliopsoas'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S002-08', 'S002-09'],
} as const satisfies Exercise;
