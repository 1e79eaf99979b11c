import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const fireHydrant = {
  id: 'fire-hydrant',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'quadruped',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['clamshell', 'side-lying-hip-abduction', 'quadruped-hip-extension', 'x-band-walk'],
  stress: { rot: 1, wrist: 2, bal: 1, asym: 1, hipFlex: 2, knee: 1, hipTurn: 1 },
  flags: ['kneel', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'gluteus maximus'], also: ['deep hip rotators', 'multifidus', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-46'],
} as const satisfies Exercise;
