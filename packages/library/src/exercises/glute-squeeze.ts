import type { Exercise } from '@plumbline/engine';

export const gluteSqueeze = {
  id: 'glute-squeeze',
  kind: 'habit',
  pattern: 'glute',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['glute-bridge', 'standing-hip-extension'],
  stress: { press: 2 },
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  start: {
    1: { sets: 1, reps: 3, seconds: 1, restSeconds: [0, 5] },
    2: { sets: 1, reps: 3, seconds: 1, restSeconds: [0, 5] },
    3: { sets: 1, reps: 3, seconds: 1, restSeconds: [0, 5] },
  },
  target: { sets: 1, reps: 3, seconds: 1, restSeconds: [0, 5] },
  most: { sets: 1, reps: 3, seconds: 1, restSeconds: [0, 5] },
  autoPrescribe: false,
  muscles: { main: ['gluteus maximus'], also: ['gluteus medius'] },
  grade: 'C',
  sources: ['s003', 'sadler2019'],
  seeds: ['S003-37'],
} as const satisfies Exercise;
