import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const passiveHangSupinated = {
  id: 'passive-hang-supinated',
  kind: 'exercise',
  pattern: 'hang_passive',
  alsoCredits: [],
  position: 'hanging',
  rung: 2,
  ladder: 'hang',
  substitutes: ['passive-hang-pronated', 'passive-hang-mixed'],
  stress: { ext: 1, hang: 2, over: 3, grip: 3, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'hold',
  sides: 'one',
  ...doses.hang,
  // The 120 s ceiling is for the overhand grip alone.
  most: { sets: 3, seconds: 60, restSeconds: [90, 120] },
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'biceps brachii', 'forearm flexors'], also: ['pectoralis major', 'rotator cuff'] },
  grade: 'C',
  sources: ['s000', 'design'],
  seeds: ['S000-35', 'S000-31'],
} as const satisfies Exercise;
