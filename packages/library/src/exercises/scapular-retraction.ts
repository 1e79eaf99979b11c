import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const scapularRetraction = {
  id: 'scapular-retraction',
  kind: 'drill',
  pattern: 'mob_shoulder',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'wall-angel',
  substitutes: ['band-pull-apart', 'wall-angel', 'chin-tuck', 'seated-overhead-reach'],
  stress: {},
  flags: [],
  kit: [['chair'], ['bed'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['middle trapezius', 'rhomboids'], also: ['lower trapezius'] },
  grade: 'C',
  sources: ['s000', 's004'],
  seeds: ['S000-07', 'S004-06'],
} as const satisfies Exercise;
