import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bentOverRow = {
  id: 'bent-over-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'standing',
  rung: 3,
  ladder: 'pull-horizontal',
  substitutes: ['one-arm-supported-row', 'chest-supported-row', 'inverted-row'],
  stress: { flex: 1, axial: 2, lean: 3, grip: 2, iso: 3, press: 2, bal: 1, hipFlex: 1 },
  flags: ['standing'],
  kit: [['hand-weights']],
  measure: 'reps',
  sides: 'one',
  ...doses.bentRow,
  loading: { region: 'upper', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['rhomboids', 'middle trapezius', 'latissimus dorsi'],
    also: ['erector spinae', 'hamstrings', 'posterior deltoid', 'biceps brachii', 'gluteus maximus'],
  },
  grade: 'B',
  sources: ['s001', 's003', 'fenwick2009'],
  seeds: ['S001-28', 'S001-29', 'S001-30', 'S003-52'],
} as const satisfies Exercise;
