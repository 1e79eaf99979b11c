import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const lateralBandWalk = {
  id: 'lateral-band-walk',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['standing-hip-abduction', 'side-lying-hip-abduction', 'x-band-walk'],
  stress: { side: 1, axial: 1, bal: 2, asym: 1, knee: 1 },
  flags: ['standing', 'handHold', 'wideStance'],
  kit: [
    ['loop-band', 'counter'],
    ['loop-band', 'wall'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius'], also: ['gluteus maximus', 'tensor fasciae latae', 'quadriceps'] },
  grade: 'B',
  sources: ['design', 'sadler2019'],
  seeds: ['S003-44', 'S002-38'],
} as const satisfies Exercise;
