import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const armBike = {
  id: 'arm-bike',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['stationary-cycling', 'seated-march', 'wheelchair-push'],
  stress: { rot: 1, axial: 1, grip: 1, hipFlex: 1 },
  flags: [],
  kit: [['arm-bike']],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['anterior deltoid', 'biceps brachii', 'triceps brachii'] },
  grade: 'D',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
