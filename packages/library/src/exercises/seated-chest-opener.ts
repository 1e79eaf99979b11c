import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedChestOpener = {
  id: 'seated-chest-opener',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['doorway-chest-stretch', 'foam-roll-pecs'],
  stress: { ext: 1, stretch: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'hold',
  sides: 'one',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'pectoralis minor'], also: ['anterior deltoid'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S002-41', 'S004-06'],
} as const satisfies Exercise;
