import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingHipExtension = {
  id: 'standing-hip-extension',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['glute-bridge', 'quadruped-hip-extension', 'glute-squeeze'],
  stress: { ext: 1, axial: 1, bal: 2, asym: 2 },
  flags: ['standing', 'handHold', 'oneLeg'],
  kit: [['chair'], ['counter'], ['wall']],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'gluteus medius', 'erector spinae'] },
  grade: 'C',
  sources: ['design'],
  seeds: ['S002-38'],
} as const satisfies Exercise;
