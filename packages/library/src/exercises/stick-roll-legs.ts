import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const stickRollLegs = {
  id: 'stick-roll-legs',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['foam-roll-hamstrings', 'foam-roll-calves', 'foam-roll-quads', 'foam-roll-adductors', 'ball-calf'],
  stress: { flex: 1, wrist: 1, grip: 1, hipFlex: 1 },
  flags: ['smrLimb'],
  kit: [
    ['stick-roller', 'chair'],
    ['stick-roller', 'bed'],
    ['dowel', 'chair'],
  ],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'gastrocnemius', 'hamstrings'], also: ['adductors'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-78'],
} as const satisfies Exercise;
