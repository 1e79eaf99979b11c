import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const farmersCarry = {
  id: 'farmers-carry',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'carry',
  substitutes: ['farmers-hold', 'jug-carry', 'loaded-march', 'suitcase-carry'],
  stress: { side: 1, axial: 2, grip: 2, iso: 1, press: 1, bal: 2 },
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'time',
  sides: 'one',
  ...doses.carry,
  loading: { region: 'carry', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['forearm flexors', 'middle trapezius', 'upper trapezius'],
    also: ['transversus abdominis', 'quadratus lumborum', 'gluteus medius', 'erector spinae'],
  },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-10', 'S004-35', 'S004-45'],
} as const satisfies Exercise;
