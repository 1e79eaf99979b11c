import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const suitcaseCarry = {
  id: 'suitcase-carry',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: ['core_antilat'],
  position: 'standing',
  rung: 2,
  ladder: 'carry',
  substitutes: ['farmers-carry', 'suitcase-hold', 'side-plank'],
  stress: { side: 2, axial: 2, grip: 2, iso: 1, press: 1, bal: 2 },
  flags: ['standing'],
  kit: [['hand-weight'], ['hand-weights'], ['light-object']],
  measure: 'time',
  sides: 'each',
  ...doses.carry,
  loading: { region: 'carry', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['quadratus lumborum', 'external oblique', 'internal oblique'],
    also: ['gluteus medius', 'forearm flexors', 'upper trapezius', 'multifidus'],
  },
  grade: 'C',
  sources: ['s003', 's004'],
  seeds: ['S003-60'],
} as const satisfies Exercise;
