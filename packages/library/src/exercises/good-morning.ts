import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const goodMorning = {
  id: 'good-morning',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['hip-hinge-dowel', 'elevated-kettlebell-deadlift'],
  stress: { flex: 1, axial: 2, lean: 3, press: 2, bal: 1, neural: 1, hipFlex: 1 },
  flags: ['standing'],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  autoPrescribe: false,
  muscles: { main: ['hamstrings', 'gluteus maximus'], also: ['erector spinae', 'multifidus'] },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-52'],
} as const satisfies Exercise;
