import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollPecs = {
  id: 'foam-roll-pecs',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['doorway-chest-stretch', 'seated-chest-opener'],
  stress: { ext: 1, over: 1 },
  flags: ['prone', 'floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'pectoralis minor'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-23'],
} as const satisfies Exercise;
