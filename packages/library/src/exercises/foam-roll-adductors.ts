import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollAdductors = {
  id: 'foam-roll-adductors',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['foam-roll-quads', 'stick-roll-legs'],
  stress: { ext: 1, rot: 1, over: 1, wrist: 1, asym: 2, hipFlex: 1, knee: 1, hipTurn: 2 },
  flags: ['prone', 'floor', 'smrLimb', 'wideStance'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['adductors'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-22'],
} as const satisfies Exercise;
