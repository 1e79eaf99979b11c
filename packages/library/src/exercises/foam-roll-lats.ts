import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollLats = {
  id: 'foam-roll-lats',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  substitutes: ['ball-mid-scapula', 'childs-pose'],
  stress: { side: 1, over: 2 },
  flags: ['sideLying', 'floor', 'smrLimb'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi'], also: ['rotator cuff'] },
  grade: 'C',
  sources: ['s003', 'wiewelhove2019'],
  seeds: ['S003-13'],
} as const satisfies Exercise;
