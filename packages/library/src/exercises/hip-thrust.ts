import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const hipThrust = {
  id: 'hip-thrust',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'bridge',
  substitutes: ['bridge-march', 'single-leg-glute-bridge', 'barbell-hip-thrust'],
  stress: { ext: 1, press: 1, hipFlex: 1, knee: 1 },
  flags: ['supine', 'floor'],
  kit: [['bench']],
  measure: 'reps',
  sides: 'one',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'quadriceps', 'erector spinae'] },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-80'],
} as const satisfies Exercise;
