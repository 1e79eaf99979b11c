import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const golfersLift = {
  id: 'golfers-lift',
  kind: 'drill',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hinge',
  substitutes: ['object-lift-practice', 'laundry-basket-lift'],
  stress: { flex: 1, rot: 1, axial: 1, lean: 2, bal: 2, neural: 1, asym: 2, hipFlex: 1 },
  flags: ['inverted', 'headMove', 'standing', 'handHold', 'oneLeg'],
  kit: [
    ['light-object', 'chair'],
    ['light-object', 'counter'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.skill,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'hamstrings'], also: ['gluteus medius', 'erector spinae'] },
  grade: 'C',
  sources: ['design', 'saraceni2020'],
  seeds: ['S003-67', 'S003-70'],
} as const satisfies Exercise;
