import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const proneCobra = {
  id: 'prone-cobra',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  ladder: 'back-extension',
  substitutes: ['forearm-bird-dog', 'bird-dog', 'standing-wall-back-press'],
  stress: { ext: 1, press: 1 },
  isoFrom: 'hold',
  flags: ['prone', 'floor'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.backHold,
  autoPrescribe: true,
  muscles: {
    main: ['thoracic erector spinae', 'lower trapezius', 'rhomboids'],
    also: ['rotator cuff', 'gluteus maximus', 'deep neck flexors'],
  },
  grade: 'B',
  sources: ['design', 'brookeWavell2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
