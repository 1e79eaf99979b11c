import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const ballMidScapula = {
  id: 'ball-mid-scapula',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['foam-roll-upper-back', 'foam-roll-lats', 'wall-ball-paraspinal'],
  stress: { over: 1, bal: 1, knee: 1 },
  flags: ['standing', 'smrSpine', 'smrLimb', 'ballPressure'],
  kit: [['ball', 'wall']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['rhomboids', 'middle trapezius'], also: ['levator scapulae'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-28'],
} as const satisfies Exercise;
