import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const tandemStand = {
  id: 'tandem-stand',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'balance',
  substitutes: ['weight-shifts', 'supported-one-leg-stand', 'one-leg-stand'],
  stress: { axial: 1, bal: 2, asym: 1 },
  flags: ['standing', 'handHold'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'hold',
  sides: 'each',
  ...doses.balance,
  autoPrescribe: true,
  muscles: { main: ['ankle muscles'], also: ['gluteus medius', 'trunk muscles'] },
  grade: 'B',
  sources: ['design', 'who2020', 'brookeWavell2022'],
  seeds: [],
} as const satisfies Exercise;
