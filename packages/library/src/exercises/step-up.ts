import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const stepUp = {
  id: 'step-up',
  kind: 'exercise',
  pattern: 'lunge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'lunge',
  substitutes: ['split-squat', 'supported-split-squat', 'mindful-stair-climb'],
  stress: { flex: 1, axial: 1, press: 1, bal: 2, impact: 1, asym: 2, hipFlex: 2, knee: 2 },
  flags: ['stepUp', 'standing', 'handHold', 'oneLeg'],
  kit: [
    ['step', 'wall'],
    ['step', 'counter'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['gluteus medius', 'soleus'] },
  grade: 'C',
  sources: ['design', 'acsm2026'],
  seeds: ['S004-45', 'S000-42'],
} as const satisfies Exercise;
