import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedMarch = {
  id: 'seated-march',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['stationary-cycling', 'arm-bike', 'march-in-place', 'wheelchair-push'],
  stress: { axial: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'time',
  sides: 'alternating',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['hip flexors', 'quadriceps'] },
  grade: 'D',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
