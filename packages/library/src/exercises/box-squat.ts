import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const boxSquat = {
  id: 'box-squat',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'squat',
  substitutes: ['sit-to-stand', 'doorway-squat', 'air-squat'],
  stress: { flex: 1, axial: 1, lean: 1, press: 1, bal: 1, hipFlex: 1, knee: 2 },
  flags: ['standing'],
  kit: [['bench'], ['chair']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'quadriceps'], also: ['hamstrings', 'adductors', 'transversus abdominis'] },
  grade: 'B',
  sources: ['s003', 'acsm2026'],
  seeds: ['S003-83', 'S003-85'],
} as const satisfies Exercise;
