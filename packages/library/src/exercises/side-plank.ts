import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sidePlank = {
  id: 'side-plank',
  kind: 'exercise',
  pattern: 'core_antilat',
  alsoCredits: [],
  position: 'side-lying',
  rung: 2,
  ladder: 'side-plank',
  substitutes: ['half-kneeling-pallof-press', 'suitcase-hold', 'suitcase-carry'],
  stress: { side: 1, over: 1, wrist: 1, press: 2, bal: 1 },
  isoFrom: 'hold',
  flags: ['sideLying', 'floor'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'each',
  ...doses.sidePlank,
  autoPrescribe: true,
  muscles: {
    main: ['external oblique', 'internal oblique', 'quadratus lumborum'],
    also: ['gluteus medius', 'serratus anterior', 'rectus abdominis', 'multifidus'],
  },
  grade: 'B',
  sources: ['s001', 's003', 's004', 'smith2014'],
  seeds: ['S001-22', 'S003-59', 'S004-46'],
} as const satisfies Exercise;
