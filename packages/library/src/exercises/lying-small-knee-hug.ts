import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const lyingSmallKneeHug = {
  id: 'lying-small-knee-hug',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['seated-small-round', 'single-knee-to-chest', 'pelvic-tilt', 'relief-90-90', 'graded-forward-bend'],
  stress: { flex: 1, hipFlex: 2, knee: 1 },
  flags: ['supine', 'smallRange', 'easesFlexion'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae'], also: ['gluteus maximus', 'iliopsoas'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-94'],
} as const satisfies Exercise;
