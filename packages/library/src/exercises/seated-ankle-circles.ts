import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedAnkleCircles = {
  id: 'seated-ankle-circles',
  kind: 'drill',
  pattern: 'mob_ankle',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['knee-to-wall-ankle', 'calf-stretch'],
  stress: { hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'time',
  sides: 'each',
  ...doses.mobility,
  autoPrescribe: true,
  muscles: { main: ['tibialis anterior', 'gastrocnemius'], also: ['peroneals', 'plantar foot muscles'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-49'],
} as const satisfies Exercise;
