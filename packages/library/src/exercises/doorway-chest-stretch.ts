import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const doorwayChestStretch = {
  id: 'doorway-chest-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['seated-chest-opener', 'foam-roll-pecs'],
  stress: { ext: 1, over: 1, bal: 2, stretch: 1 },
  flags: ['standing', 'handHold'],
  kit: [['doorway']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'pectoralis minor'], also: ['anterior deltoid', 'biceps brachii'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S000-48', 'S002-41', 'S004-06'],
} as const satisfies Exercise;
