import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const ballCalf = {
  id: 'ball-calf',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 2,
  substitutes: ['foam-roll-calves', 'ball-foot-arch', 'stick-roll-legs'],
  stress: { flex: 1, wrist: 1, neural: 1, hipFlex: 1 },
  flags: ['floor', 'smrLimb', 'ballPressure'],
  kit: [['ball', 'mat'], ['ball']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['gastrocnemius', 'soleus'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-26'],
} as const satisfies Exercise;
