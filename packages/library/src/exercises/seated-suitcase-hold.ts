import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedSuitcaseHold = {
  id: 'seated-suitcase-hold',
  kind: 'exercise',
  pattern: 'core_antilat',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['suitcase-hold', 'seated-hand-press', 'seated-pallof-press'],
  stress: { side: 1, axial: 2, grip: 2, press: 1, hipFlex: 1 },
  isoFrom: 'hold',
  flags: [],
  kit: [
    ['hand-weight', 'chair'],
    ['hand-weights', 'chair'],
    ['light-object', 'chair'],
    ['hand-weight', 'bed'],
    ['hand-weights', 'bed'],
    ['light-object', 'bed'],
  ],
  measure: 'hold',
  sides: 'each',
  ...doses.carry,
  loading: { region: 'carry', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: { main: ['quadratus lumborum', 'external oblique', 'internal oblique'], also: ['forearm flexors', 'upper trapezius'] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
} as const satisfies Exercise;
