import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const highKneeMarch = {
  id: 'high-knee-march',
  kind: 'exercise',
  pattern: 'balance',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['supported-one-leg-stand', 'weight-shifts', 'march-in-place'],
  stress: { side: 1, axial: 1, bal: 2, impact: 1, asym: 1, hipFlex: 2 },
  flags: ['standing', 'handHold', 'oneLeg'],
  kit: [['counter'], ['wall'], ['chair']],
  measure: 'time',
  sides: 'alternating',
  ...doses.balance,
  autoPrescribe: true,
  muscles: { main: ['iliopsoas', 'transversus abdominis'], also: ['gluteus medius', 'rectus abdominis', 'quadriceps'] },
  grade: 'C',
  sources: ['s001', 'who2020'],
  seeds: ['S001-17'],
} as const satisfies Exercise;
