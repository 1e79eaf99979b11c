import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const clamshell = {
  id: 'clamshell',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['side-lying-hip-abduction', 'standing-hip-abduction', 'seated-hip-abduction-band', 'fire-hydrant'],
  stress: { asym: 1, hipFlex: 1, hipTurn: 1 },
  flags: ['sideLying'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'deep hip rotators'], also: ['gluteus maximus', 'gluteus minimus'] },
  grade: 'B',
  sources: ['s003', 'sadler2019'],
  seeds: ['S003-42'],
} as const satisfies Exercise;
