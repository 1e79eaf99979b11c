import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollCalves = {
  id: 'foam-roll-calves',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['stick-roll-legs', 'ball-calf'],
  stress: { flex: 1, wrist: 2, neural: 1, hipFlex: 1 },
  flags: ['floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['gastrocnemius', 'soleus'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-18'],
} as const satisfies Exercise;
