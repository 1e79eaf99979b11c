import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const abdominalDrawingIn = {
  id: 'abdominal-drawing-in',
  kind: 'drill',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['abdominal-brace', 'pelvic-tilt'],
  stress: { press: 1, iso: 1 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.skill,
  start: {
    1: { sets: 1, reps: 5, seconds: 5, restSeconds: [10, 15] },
    2: { sets: 1, reps: 8, seconds: 5, restSeconds: [10, 15] },
    3: { sets: 1, reps: 10, seconds: 5, restSeconds: [10, 15] },
  },
  target: { sets: 1, reps: 10, seconds: 5, restSeconds: [10, 15] },
  most: { sets: 2, reps: 10, seconds: 10, restSeconds: [10, 15] },
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis'], also: ['internal oblique', 'multifidus', 'pelvic floor'] },
  grade: 'B',
  sources: ['s004', 'saragiotto2016'],
  seeds: ['S004-31'],
} as const satisfies Exercise;
