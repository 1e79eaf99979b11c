import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const standingWallBackPress = {
  id: 'standing-wall-back-press',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['bird-dog-leg-slide', 'prone-cobra', 'seated-back-press', 'in-bed-back-press'],
  stress: { axial: 1, iso: 1, press: 1, bal: 1 },
  flags: ['standing'],
  kit: [['wall']],
  measure: 'reps',
  sides: 'one',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae', 'posterior deltoid', 'rhomboids'], also: ['lower trapezius', 'gluteus maximus'] },
  grade: 'D',
  sources: ['design', 'brookeWavell2022', 'baffourAwuah2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
