import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const chinUp = {
  id: 'chin-up',
  kind: 'exercise',
  pattern: 'pull_v',
  alsoCredits: [],
  position: 'hanging',
  rung: 3,
  ladder: 'pull-vertical',
  substitutes: ['assisted-pull-up', 'pull-up'],
  stress: { ext: 1, axial: 1, hang: 3, over: 3, grip: 3, press: 2, bal: 1 },
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'reps',
  sides: 'one',
  ...doses.pullUp,
  start: { ...doses.pullUp.start, 2: null },
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'biceps brachii'], also: ['lower trapezius', 'rhomboids', 'rectus abdominis', 'forearm flexors'] },
  grade: 'C',
  sources: ['s001', 's003'],
  seeds: ['S001-53', 'S003-76'],
} as const satisfies Exercise;
