import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const doorwaySquat = {
  id: 'doorway-squat',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'squat',
  substitutes: ['sit-to-stand', 'air-squat', 'box-squat'],
  stress: { flex: 1, axial: 1, grip: 1, press: 1, bal: 1, hipFlex: 1, knee: 2 },
  flags: ['standing', 'handHold'],
  kit: [['doorway'], ['band', 'anchor'], ['counter']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['adductors', 'soleus', 'latissimus dorsi'] },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-83', 'S003-84'],
} as const satisfies Exercise;
