import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const inBedBackPress = {
  id: 'in-bed-back-press',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['small-prone-chest-lift', 'seated-back-press', 'standing-wall-back-press'],
  stress: { iso: 1, press: 1 },
  flags: ['supine'],
  kit: [['bed'], ['mat']],
  measure: 'reps',
  sides: 'one',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae', 'posterior deltoid'], also: ['rhomboids', 'latissimus dorsi'] },
  grade: 'D',
  sources: ['design', 'brookeWavell2022', 'baffourAwuah2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
