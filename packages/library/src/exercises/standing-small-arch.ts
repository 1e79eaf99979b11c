import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingSmallArch = {
  id: 'standing-small-arch',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['seated-small-arch', 'prone-press-up', 'sphinx'],
  stress: { ext: 1, axial: 1, bal: 1 },
  flags: ['standing', 'smallRange', 'easesExtension'],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae'], also: ['gluteus maximus'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-81'],
} as const satisfies Exercise;
