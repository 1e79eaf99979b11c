import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const xBandWalk = {
  id: 'x-band-walk',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  ladder: 'hip-abduction',
  substitutes: ['lateral-band-walk', 'fire-hydrant'],
  stress: { side: 1, axial: 1, grip: 1, bal: 2, asym: 1, knee: 1 },
  flags: ['standing', 'wideStance'],
  kit: [['band']],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'gluteus maximus'], also: ['deep hip rotators', 'middle trapezius', 'transversus abdominis'] },
  grade: 'B',
  sources: ['s003', 'sadler2019'],
  seeds: ['S003-44'],
} as const satisfies Exercise;
