import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const laundryBasketLift = {
  id: 'laundry-basket-lift',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hinge',
  substitutes: ['hip-hinge-dowel', 'golfers-lift', 'object-lift-practice'],
  stress: { flex: 1, axial: 2, lean: 2, grip: 1, press: 1, bal: 1, hipFlex: 1, knee: 1 },
  flags: ['standing'],
  kit: [
    ['light-object', 'chair'],
    ['light-object', 'bed'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: false },
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'hamstrings'], also: ['quadriceps', 'erector spinae', 'forearm flexors'] },
  grade: 'C',
  sources: ['design', 'saraceni2020'],
  seeds: ['S004-45'],
} as const satisfies Exercise;
