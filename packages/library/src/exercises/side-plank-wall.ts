import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sidePlankWall = {
  id: 'side-plank-wall',
  kind: 'exercise',
  pattern: 'core_antilat',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'side-plank',
  substitutes: ['pallof-hold', 'suitcase-hold', 'seated-suitcase-hold'],
  stress: { side: 1, axial: 1, press: 1, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'handHold'],
  kit: [['wall']],
  measure: 'hold',
  sides: 'each',
  ...doses.sidePlank,
  autoPrescribe: true,
  muscles: { main: ['external oblique', 'internal oblique', 'quadratus lumborum'], also: ['gluteus medius', 'serratus anterior'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S001-22', 'S003-59'],
} as const satisfies Exercise;
