import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedOverheadReach = {
  id: 'seated-overhead-reach',
  kind: 'drill',
  pattern: 'mob_shoulder',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'wall-angel',
  substitutes: ['wall-angel', 'scapular-retraction'],
  stress: { over: 1, ext: 1, axial: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['serratus anterior', 'lower trapezius'], also: ['deltoid', 'latissimus dorsi'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S004-44'],
} as const satisfies Exercise;
