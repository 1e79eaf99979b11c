import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollGlutes = {
  id: 'foam-roll-glutes',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['ball-upper-glute', 'supine-figure-four'],
  stress: { flex: 1, wrist: 1, bal: 1, asym: 1, hipFlex: 2, knee: 1, hipTurn: 2 },
  flags: ['floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'deep hip rotators'], also: ['gluteus medius'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-16'],
} as const satisfies Exercise;
