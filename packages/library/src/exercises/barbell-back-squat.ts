import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const barbellBackSquat = {
  id: 'barbell-back-squat',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'standing',
  rung: 3,
  ladder: 'squat',
  substitutes: ['goblet-squat', 'walking-lunge'],
  stress: { flex: 1, ext: 1, axial: 3, lean: 3, over: 1, grip: 1, press: 3, bal: 1, hipFlex: 3, knee: 3 },
  flags: ['standing'],
  kit: [['barbell', 'rack']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 0, needed: true },
  autoPrescribe: false,
  muscles: { main: ['quadriceps', 'gluteus maximus'], also: ['erector spinae', 'hamstrings', 'adductors', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s003', 'acsm2009'],
  seeds: ['S003-51', 'S003-71', 'S003-92'],
} as const satisfies Exercise;
