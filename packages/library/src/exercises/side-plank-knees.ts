import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sidePlankKnees = {
  id: 'side-plank-knees',
  kind: 'exercise',
  pattern: 'core_antilat',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  ladder: 'side-plank',
  substitutes: ['pallof-press', 'cross-body-knee-press', 'suitcase-hold'],
  stress: { side: 1, over: 1, wrist: 1, press: 2, bal: 1, knee: 1 },
  isoFrom: 'hold',
  flags: ['sideLying', 'floor'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'each',
  ...doses.sidePlank,
  autoPrescribe: true,
  muscles: {
    main: ['external oblique', 'internal oblique', 'quadratus lumborum'],
    also: ['gluteus medius', 'serratus anterior', 'transversus abdominis'],
  },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S002-36', 'S003-59'],
} as const satisfies Exercise;
