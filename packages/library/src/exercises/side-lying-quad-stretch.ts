import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sideLyingQuadStretch = {
  id: 'side-lying-quad-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  substitutes: ['standing-hip-flexor-stretch', 'seated-hip-flexor-stretch', 'foam-roll-quads'],
  stress: { ext: 1, stretch: 1, knee: 2 },
  flags: ['sideLying'],
  kit: [['mat'], ['bed']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['rectus femoris', 'quadriceps'], also: ['iliopsoas'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S003-87'],
} as const satisfies Exercise;
