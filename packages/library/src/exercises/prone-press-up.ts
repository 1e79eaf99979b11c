import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pronePressUp = {
  id: 'prone-press-up',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['cobra-stretch', 'sphinx', 'standing-small-arch'],
  stress: { ext: 3, wrist: 2, over: 1, axial: 1 },
  flags: ['prone', 'floor', 'easesExtension'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['erector spinae'], also: ['triceps brachii'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-81'],
} as const satisfies Exercise;
