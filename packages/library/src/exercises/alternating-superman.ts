import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const alternatingSuperman = {
  id: 'alternating-superman',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: [],
  position: 'prone',
  rung: 2,
  ladder: 'back-extension',
  substitutes: ['forearm-bird-dog', 'bird-dog'],
  stress: { ext: 2, rot: 1, over: 2, iso: 1, press: 1 },
  flags: ['prone', 'floor'],
  kit: [['mat', 'pillow'], ['pillow'], []],
  measure: 'time',
  sides: 'alternating',
  ...doses.backTime,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'multifidus', 'gluteus maximus'], also: ['lower trapezius', 'hamstrings', 'posterior deltoid'] },
  grade: 'C',
  sources: ['design', 'brookeWavell2022'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
