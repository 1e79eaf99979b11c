import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const ballUpperGlute = {
  id: 'ball-upper-glute',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['foam-roll-glutes', 'foam-roll-it-band'],
  stress: { bal: 1, knee: 1 },
  flags: ['standing', 'smrLimb', 'ballPressure'],
  kit: [['ball', 'wall']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius', 'gluteus maximus'], also: ['deep hip rotators'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-27'],
} as const satisfies Exercise;
