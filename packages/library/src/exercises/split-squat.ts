import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const splitSquat = {
  id: 'split-squat',
  kind: 'exercise',
  pattern: 'lunge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'lunge',
  substitutes: ['supported-split-squat', 'step-up', 'forward-lunge'],
  stress: { ext: 1, axial: 1, press: 1, bal: 2, asym: 2, hipFlex: 2, knee: 2 },
  flags: ['standing'],
  kit: [[]],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['gluteus medius', 'hamstrings', 'adductors'] },
  grade: 'C',
  sources: ['design'],
  seeds: ['S000-42'],
} as const satisfies Exercise;
