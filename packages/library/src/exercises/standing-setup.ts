import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingSetup = {
  id: 'standing-setup',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['sitting-setup', 'movement-break', 'walking-gait-drill'],
  stress: { ext: 1, axial: 1, bal: 1 },
  flags: ['standing'],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  autoPrescribe: true,
  muscles: { main: [], also: ['gluteus medius', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s004', 'slater2019'],
  seeds: ['S004-22'],
} as const satisfies Exercise;
