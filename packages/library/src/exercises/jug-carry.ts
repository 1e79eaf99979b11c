import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const jugCarry = {
  id: 'jug-carry',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'carry',
  substitutes: ['farmers-carry', 'loaded-march'],
  stress: { side: 1, axial: 2, grip: 2, iso: 1, press: 1, bal: 2 },
  flags: ['standing'],
  kit: [['light-object']],
  measure: 'time',
  sides: 'one',
  ...doses.carry,
  loading: { region: 'carry', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['forearm flexors', 'middle trapezius', 'upper trapezius'], also: ['obliques', 'gluteus medius', 'erector spinae'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-45'],
} as const satisfies Exercise;
