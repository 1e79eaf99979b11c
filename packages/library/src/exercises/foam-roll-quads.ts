import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollQuads = {
  id: 'foam-roll-quads',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['stick-roll-legs', 'foam-roll-adductors', 'side-lying-quad-stretch'],
  stress: { ext: 1, over: 1, wrist: 1, iso: 1, press: 1, knee: 1 },
  flags: ['prone', 'floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['quadriceps', 'rectus femoris'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-19'],
} as const satisfies Exercise;
