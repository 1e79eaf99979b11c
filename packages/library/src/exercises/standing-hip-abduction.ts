import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingHipAbduction = {
  id: 'standing-hip-abduction',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['clamshell', 'side-lying-hip-abduction', 'lateral-band-walk', 'seated-hip-abduction-band'],
  stress: { side: 1, axial: 1, bal: 2, asym: 2 },
  flags: ['standing', 'handHold', 'oneLeg'],
  kit: [['chair'], ['counter'], ['wall']],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius'], also: ['gluteus minimus', 'tensor fasciae latae', 'quadratus lumborum'] },
  grade: 'B',
  sources: ['design', 'sadler2019'],
  seeds: ['S002-38', 'S003-44'],
} as const satisfies Exercise;
