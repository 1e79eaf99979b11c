import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollItBand = {
  id: 'foam-roll-it-band',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'side-lying',
  rung: 2,
  substitutes: ['foam-roll-hip-flexors', 'ball-upper-glute'],
  stress: { side: 1, over: 1, wrist: 1, iso: 1, press: 1, bal: 1 },
  flags: ['sideLying', 'floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: false,
  muscles: { main: ['tensor fasciae latae'], also: ['gluteus medius', 'quadriceps'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-20'],
} as const satisfies Exercise;
