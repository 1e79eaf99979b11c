import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const passiveHangMixed = {
  id: 'passive-hang-mixed',
  kind: 'exercise',
  pattern: 'hang_passive',
  alsoCredits: [],
  position: 'hanging',
  rung: 2,
  ladder: 'hang',
  substitutes: ['passive-hang-pronated', 'passive-hang-supinated'],
  stress: { ext: 1, rot: 1, side: 1, hang: 2, over: 3, grip: 3, bal: 2, asym: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'hold',
  sides: 'each',
  ...doses.hang,
  // The 120 s ceiling is for the overhand grip alone.
  most: { sets: 3, seconds: 60, restSeconds: [90, 120] },
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'forearm flexors'], also: ['biceps brachii', 'rotator cuff', 'external oblique'] },
  grade: 'C',
  sources: ['s000', 'design'],
  seeds: ['S000-33', 'S000-34', 'S000-31'],
} as const satisfies Exercise;
