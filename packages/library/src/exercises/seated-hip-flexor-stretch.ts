import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedHipFlexorStretch = {
  id: 'seated-hip-flexor-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'hip-flexor-stretch',
  substitutes: ['standing-hip-flexor-stretch', 'side-lying-quad-stretch'],
  stress: { ext: 1, bal: 1, stretch: 1, asym: 1, knee: 1 },
  flags: ['handHold'],
  kit: [['chair']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['iliopsoas'], also: ['rectus femoris'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S003-35'],
} as const satisfies Exercise;
