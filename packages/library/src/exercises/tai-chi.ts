import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const taiChi = {
  id: 'tai-chi',
  kind: 'practice',
  pattern: 'aerobic',
  alsoCredits: ['balance'],
  position: 'standing',
  rung: 1,
  substitutes: ['gentle-yoga', 'pilates-session'],
  stress: { rot: 1, axial: 1, bal: 2, asym: 1, hipFlex: 1, knee: 2 },
  flags: ['standing'],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: false,
  muscles: { main: ['heart and lungs'], also: ['quadriceps', 'gluteus medius', 'transversus abdominis'] },
  grade: 'B',
  sources: ['s001', 'hayden2021'],
  seeds: ['S001-50'],
} as const satisfies Exercise;
