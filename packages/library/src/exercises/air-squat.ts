import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const airSquat = {
  id: 'air-squat',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'squat',
  substitutes: ['box-squat', 'doorway-squat', 'goblet-squat'],
  stress: { flex: 1, axial: 1, press: 1, bal: 1, hipFlex: 2, knee: 2 },
  flags: ['standing'],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['adductors', 'hamstrings', 'soleus', 'transversus abdominis'] },
  grade: 'B',
  sources: ['s000', 's001', 's003', 'acsm2026'],
  seeds: ['S000-41', 'S000-45', 'S001-32', 'S003-51', 'S003-66'],
} as const satisfies Exercise;
