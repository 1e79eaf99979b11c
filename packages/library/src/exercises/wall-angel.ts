import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wallAngel = {
  id: 'wall-angel',
  kind: 'exercise',
  pattern: 'mob_shoulder',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'wall-angel',
  substitutes: ['scapular-retraction', 'seated-overhead-reach', 'thoracic-extension-roller', 'front-raise'],
  stress: { over: 2, ext: 1, axial: 1, bal: 1 },
  flags: ['standing'],
  kit: [['wall']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['lower trapezius', 'serratus anterior'], also: ['rotator cuff', 'thoracic erector spinae', 'deep neck flexors'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-44', 'S004-06'],
} as const satisfies Exercise;
