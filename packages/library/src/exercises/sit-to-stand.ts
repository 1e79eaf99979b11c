import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sitToStand = {
  id: 'sit-to-stand',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'squat',
  substitutes: ['doorway-squat', 'box-squat', 'seated-leg-extension'],
  stress: { flex: 1, axial: 1, press: 1, bal: 1, hipFlex: 1, knee: 1 },
  flags: ['standing'],
  kit: [['chair'], ['bench']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['adductors', 'soleus', 'transversus abdominis'] },
  grade: 'B',
  sources: ['design', 'acsm2026', 'hayden2021'],
  seeds: ['S000-41', 'S003-66'],
} as const satisfies Exercise;
