import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wallPostureReset = {
  id: 'wall-posture-reset',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['tall-posture-drill', 'movement-break'],
  stress: { ext: 1, axial: 1, bal: 1, press: 1 },
  flags: ['standing'],
  kit: [['wall']],
  measure: 'hold',
  sides: 'one',
  ...doses.posture,
  autoPrescribe: true,
  muscles: { main: ['deep neck flexors', 'lower trapezius'], also: ['transversus abdominis', 'gluteus maximus'] },
  grade: 'C',
  sources: ['s004', 'slater2019'],
  seeds: ['S004-16', 'S004-17', 'S004-18', 'S004-19', 'S004-20', 'S004-36'],
} as const satisfies Exercise;
