import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pelvicTilt = {
  id: 'pelvic-tilt',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['cat-cow', 'seated-cat-cow', 'knee-drop-feet-down', 'abdominal-drawing-in', 'lying-small-knee-hug'],
  stress: { flex: 1, ext: 1 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['rectus abdominis', 'transversus abdominis'], also: ['gluteus maximus', 'multifidus'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S002-09', 'S003-94'],
} as const satisfies Exercise;
