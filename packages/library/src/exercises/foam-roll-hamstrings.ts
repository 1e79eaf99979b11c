import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollHamstrings = {
  id: 'foam-roll-hamstrings',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['stick-roll-legs', 'supine-hamstring-strap-stretch'],
  stress: { flex: 1, wrist: 2, neural: 1, hipFlex: 1 },
  flags: ['floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['hamstrings'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-17'],
} as const satisfies Exercise;
