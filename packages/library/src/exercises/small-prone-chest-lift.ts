import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const smallProneChestLift = {
  id: 'small-prone-chest-lift',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  ladder: 'back-extension',
  substitutes: ['bird-dog-leg-slide', 'toe-slide', 'in-bed-back-press'],
  stress: { ext: 1, iso: 1 },
  flags: ['prone', 'floor'],
  kit: [['mat', 'pillow'], ['pillow']],
  measure: 'reps',
  sides: 'one',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae'], also: ['lower trapezius', 'rhomboids', 'deep neck flexors'] },
  grade: 'D',
  sources: ['design', 'brookeWavell2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
