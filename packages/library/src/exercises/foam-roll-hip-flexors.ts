import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollHipFlexors = {
  id: 'foam-roll-hip-flexors',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  substitutes: ['foam-roll-it-band', 'half-kneeling-hip-flexor-stretch'],
  stress: { ext: 1, over: 1, wrist: 1, iso: 1, press: 1 },
  flags: ['prone', 'floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['tensor fasciae latae', 'rectus femoris'], also: ['iliopsoas'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-21'],
} as const satisfies Exercise;
