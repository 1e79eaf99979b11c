import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const foamRollUpperBack = {
  id: 'foam-roll-upper-back',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['ball-mid-scapula', 'wall-ball-paraspinal', 'thoracic-extension-roller'],
  stress: { ext: 1, over: 1, press: 1 },
  flags: ['supine', 'floor', 'smrSpine'],
  kit: [['foam-roller', 'mat'], ['foam-roller']],
  measure: 'time',
  sides: 'one',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae', 'rhomboids', 'middle trapezius'], also: ['lower trapezius'] },
  grade: 'C',
  sources: ['s003', 's004', 'wiewelhove2019'],
  seeds: ['S003-12', 'S003-14', 'S003-15', 'S004-39'],
} as const satisfies Exercise;
