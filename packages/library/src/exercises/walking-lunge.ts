import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const walkingLunge = {
  id: 'walking-lunge',
  kind: 'exercise',
  pattern: 'lunge',
  alsoCredits: [],
  position: 'standing',
  rung: 3,
  ladder: 'lunge',
  substitutes: ['forward-lunge', 'barbell-back-squat'],
  stress: { ext: 1, rot: 1, axial: 1, press: 1, bal: 3, impact: 1, asym: 2, hipFlex: 2, knee: 3 },
  flags: ['standing', 'oneLeg'],
  kit: [[]],
  measure: 'reps',
  sides: 'alternating',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['gluteus medius', 'hamstrings', 'adductors', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s000'],
  seeds: ['S000-43', 'S000-45'],
} as const satisfies Exercise;
