import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wheelchairPush = {
  id: 'wheelchair-push',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['graded-walking', 'arm-bike', 'seated-march'],
  stress: { axial: 1, lean: 1, wrist: 1, grip: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [['wheelchair']],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['pectoralis major', 'anterior deltoid', 'triceps brachii'] },
  grade: 'D',
  sources: ['design', 'who2020'],
  seeds: [],
} as const satisfies Exercise;
