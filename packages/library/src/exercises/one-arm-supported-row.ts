import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const oneArmSupportedRow = {
  id: 'one-arm-supported-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['cable-seated-row', 'chest-supported-row', 'backpack-row', 'bent-over-row'],
  stress: { rot: 1, axial: 1, lean: 1, wrist: 1, grip: 2, press: 1, bal: 1, hipFlex: 1 },
  flags: ['standing', 'handHold'],
  kit: [
    ['hand-weight', 'bench'],
    ['hand-weight', 'chair'],
    ['hand-weight', 'counter'],
    ['hand-weights', 'bench'],
    ['hand-weights', 'chair'],
    ['hand-weights', 'counter'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.supportedRow,
  // Rung 1 starts where the row’s second level does, with a light weight.
  start: { ...doses.supportedRow.start, 1: doses.supportedRow.start[2] },
  loading: { region: 'upper', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['latissimus dorsi', 'rhomboids', 'middle trapezius'],
    also: ['posterior deltoid', 'biceps brachii', 'external oblique'],
  },
  grade: 'B',
  sources: ['s001', 'fenwick2009', 'acsm2009'],
  seeds: ['S001-31', 'S001-32'],
} as const satisfies Exercise;
