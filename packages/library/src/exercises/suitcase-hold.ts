import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const suitcaseHold = {
  id: 'suitcase-hold',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: ['core_antilat'],
  position: 'standing',
  rung: 1,
  ladder: 'carry',
  substitutes: ['farmers-hold', 'suitcase-carry', 'seated-suitcase-hold', 'side-plank-wall'],
  stress: { side: 1, axial: 2, grip: 2, press: 1, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing'],
  kit: [['hand-weight'], ['hand-weights'], ['light-object'], ['backpack']],
  measure: 'hold',
  sides: 'each',
  ...doses.carry,
  loading: { region: 'carry', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['quadratus lumborum', 'external oblique', 'internal oblique'],
    also: ['forearm flexors', 'upper trapezius', 'gluteus medius'],
  },
  grade: 'D',
  sources: ['design', 's003', 's004'],
  seeds: [],
} as const satisfies Exercise;
