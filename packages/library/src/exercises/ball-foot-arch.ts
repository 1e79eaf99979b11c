import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const ballFootArch = {
  id: 'ball-foot-arch',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['ball-calf', 'calf-stretch'],
  stress: {},
  flags: ['smrLimb', 'ballPressure'],
  kit: [
    ['ball', 'chair'],
    ['ball', 'bed'],
  ],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['plantar foot muscles'], also: [] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-25', 'S003-73'],
} as const satisfies Exercise;
