import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingHipFlexorStretch = {
  id: 'standing-hip-flexor-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hip-flexor-stretch',
  substitutes: ['half-kneeling-hip-flexor-stretch', 'hip-flexor-rotation-stretch', 'seated-hip-flexor-stretch', 'side-lying-quad-stretch'],
  stress: { ext: 1, bal: 2, stretch: 1, asym: 1 },
  flags: ['standing', 'handHold'],
  kit: [['chair'], ['counter'], ['wall']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['iliopsoas'], also: ['rectus femoris', 'tensor fasciae latae'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S003-35'],
} as const satisfies Exercise;
