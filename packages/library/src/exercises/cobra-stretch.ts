import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const cobraStretch = {
  id: 'cobra-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['sphinx', 'prone-press-up'],
  stress: { ext: 3, over: 1, wrist: 2, stretch: 2 },
  flags: ['prone', 'floor', 'endRange'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.stretch,
  start: {
    1: { sets: 1, seconds: 10, restSeconds: [20, 30] },
    2: { sets: 2, seconds: 15, restSeconds: [20, 30] },
    3: { sets: 2, seconds: 20, restSeconds: [20, 30] },
  },
  target: { sets: 2, seconds: 20, restSeconds: [20, 30] },
  most: { sets: 3, seconds: 30, restSeconds: [20, 30] },
  autoPrescribe: true,
  muscles: { main: ['rectus abdominis'], also: ['iliopsoas', 'pectoralis major', 'erector spinae'] },
  grade: 'C',
  sources: ['s001'],
  seeds: ['S001-23'],
} as const satisfies Exercise;
