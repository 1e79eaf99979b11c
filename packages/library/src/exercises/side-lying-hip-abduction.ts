import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sideLyingHipAbduction = {
  id: 'side-lying-hip-abduction',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['clamshell', 'standing-hip-abduction', 'fire-hydrant', 'lateral-band-walk'],
  stress: { side: 1, asym: 1 },
  flags: ['sideLying'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'gluteus minimus'], also: ['tensor fasciae latae', 'quadratus lumborum'] },
  grade: 'B',
  sources: ['s003', 'sadler2019'],
  seeds: ['S003-41'],
} as const satisfies Exercise;
