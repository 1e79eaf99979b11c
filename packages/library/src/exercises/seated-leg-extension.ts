import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedLegExtension = {
  id: 'seated-leg-extension',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['sit-to-stand', 'seated-march'],
  stress: { axial: 1, neural: 1, hipFlex: 1, knee: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['quadriceps'], also: ['hip flexors'] },
  grade: 'C',
  sources: ['design', 'acsm2026'],
  seeds: [],
} as const satisfies Exercise;
