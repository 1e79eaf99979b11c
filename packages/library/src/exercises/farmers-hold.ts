import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const farmersHold = {
  id: 'farmers-hold',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'carry',
  substitutes: ['farmers-carry', 'suitcase-hold', 'loaded-march'],
  stress: { axial: 2, grip: 2, press: 1, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'hold',
  sides: 'one',
  ...doses.carry,
  loading: { region: 'carry', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['forearm flexors', 'upper trapezius'], also: ['transversus abdominis', 'erector spinae', 'gluteus medius'] },
  grade: 'D',
  sources: ['s004', 'design'],
  seeds: ['S004-10'],
} as const satisfies Exercise;
