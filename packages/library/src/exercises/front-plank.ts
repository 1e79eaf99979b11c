import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const frontPlank = {
  id: 'front-plank',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'plank',
  rung: 2,
  ladder: 'plank',
  substitutes: ['dead-bug', 'seated-lean-back'],
  stress: { ext: 1, over: 1, wrist: 1, press: 2 },
  isoFrom: 'hold',
  flags: ['floor'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.plank,
  autoPrescribe: true,
  muscles: {
    main: ['transversus abdominis', 'rectus abdominis'],
    also: ['internal oblique', 'external oblique', 'serratus anterior', 'gluteus maximus', 'quadriceps'],
  },
  grade: 'B',
  sources: ['s001', 's003', 's004', 'smith2014'],
  seeds: ['S001-14', 'S001-47', 'S003-57', 'S004-46'],
} as const satisfies Exercise;
