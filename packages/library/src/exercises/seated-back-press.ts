import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedBackPress = {
  id: 'seated-back-press',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['toe-slide', 'standing-wall-back-press', 'in-bed-back-press'],
  stress: { axial: 1, press: 1, hipFlex: 1 },
  isoFrom: 'hold',
  flags: [],
  kit: [['chair']],
  measure: 'reps',
  sides: 'one',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae', 'rhomboids'], also: ['lower trapezius', 'multifidus'] },
  grade: 'D',
  sources: ['design', 'brookeWavell2022', 'baffourAwuah2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
