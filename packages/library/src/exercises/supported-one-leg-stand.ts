import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const supportedOneLegStand = {
  id: 'supported-one-leg-stand',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'balance',
  substitutes: ['tandem-stand', 'heel-raises', 'one-leg-stand', 'high-knee-march'],
  stress: { axial: 1, bal: 2, asym: 2 },
  flags: ['standing', 'handHold', 'oneLeg'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'hold',
  sides: 'each',
  ...doses.balance,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'ankle muscles'], also: ['quadriceps', 'trunk muscles'] },
  grade: 'B',
  sources: ['design', 'who2020', 'brookeWavell2022'],
  seeds: [],
} as const satisfies Exercise;
