import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const forwardLunge = {
  id: 'forward-lunge',
  kind: 'exercise',
  pattern: 'lunge',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  ladder: 'lunge',
  substitutes: ['split-squat', 'walking-lunge'],
  stress: { ext: 1, axial: 1, press: 1, bal: 3, impact: 1, asym: 2, hipFlex: 2, knee: 2 },
  flags: ['standing', 'oneLeg'],
  kit: [[]],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['gluteus medius', 'hamstrings', 'adductors', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s000', 's003'],
  seeds: ['S000-42', 'S000-45', 'S003-51'],
} as const satisfies Exercise;
