import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const oneLegStand = {
  id: 'one-leg-stand',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  ladder: 'balance',
  substitutes: ['supported-one-leg-stand', 'tandem-stand'],
  stress: { axial: 1, bal: 3, asym: 2 },
  flags: ['standing', 'oneLeg'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'hold',
  sides: 'each',
  ...doses.balance,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'ankle muscles'], also: ['quadriceps', 'trunk muscles'] },
  grade: 'B',
  sources: ['design', 'who2020', 'springer2007'],
  seeds: [],
} as const satisfies Exercise;
