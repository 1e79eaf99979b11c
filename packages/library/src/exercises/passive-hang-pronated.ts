import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const passiveHangPronated = {
  id: 'passive-hang-pronated',
  kind: 'exercise',
  pattern: 'hang_passive',
  alsoCredits: [],
  position: 'hanging',
  rung: 2,
  ladder: 'hang',
  substitutes: ['passive-hang-supinated', 'passive-hang-mixed', 'lat-pulldown'],
  stress: { ext: 1, hang: 2, over: 3, grip: 3, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'hold',
  sides: 'one',
  ...doses.hang,
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'forearm flexors'], also: ['pectoralis major', 'teres major', 'lower trapezius'] },
  grade: 'C',
  sources: ['s000', 'design'],
  seeds: ['S000-27', 'S000-31', 'S000-32'],
} as const satisfies Exercise;
