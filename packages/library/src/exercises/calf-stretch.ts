import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const calfStretch = {
  id: 'calf-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['knee-to-wall-ankle', 'ball-foot-arch', 'seated-ankle-circles'],
  stress: { wrist: 1, bal: 2, stretch: 1, asym: 1 },
  flags: ['standing', 'handHold'],
  kit: [['wall'], ['counter']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['gastrocnemius', 'soleus'], also: ['plantar foot muscles'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S002-41', 'S003-83'],
} as const satisfies Exercise;
