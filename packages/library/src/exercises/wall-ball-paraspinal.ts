import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wallBallParaspinal = {
  id: 'wall-ball-paraspinal',
  kind: 'soft-tissue',
  pattern: 'smr',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['foam-roll-upper-back', 'ball-mid-scapula'],
  stress: { ext: 1, bal: 1, knee: 1 },
  flags: ['standing', 'smrSpine', 'ballPressure'],
  kit: [['ball', 'wall']],
  measure: 'time',
  sides: 'each',
  ...doses.softTissue,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae'], also: ['rhomboids'] },
  grade: 'C',
  sources: ['design', 'wiewelhove2019'],
  seeds: ['S003-12', 'S003-94'],
} as const satisfies Exercise;
