import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const loadedMarch = {
  id: 'loaded-march',
  kind: 'exercise',
  pattern: 'carry',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'carry',
  substitutes: ['farmers-hold', 'farmers-carry', 'jug-carry', 'pallof-press'],
  stress: { axial: 2, grip: 2, iso: 1, press: 1, bal: 1, asym: 1 },
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'time',
  sides: 'alternating',
  ...doses.carry,
  loading: { region: 'carry', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['forearm flexors', 'upper trapezius'], also: ['gluteus medius', 'soleus', 'obliques'] },
  grade: 'D',
  sources: ['design', 's004'],
  seeds: ['S004-10'],
} as const satisfies Exercise;
