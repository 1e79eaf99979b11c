import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const assistedPullUp = {
  id: 'assisted-pull-up',
  kind: 'exercise',
  pattern: 'pull_v',
  alsoCredits: [],
  position: 'hanging',
  rung: 2,
  ladder: 'pull-vertical',
  substitutes: ['active-hang', 'lat-pulldown', 'chin-up'],
  stress: { ext: 1, axial: 1, hang: 3, over: 3, grip: 3, press: 2, bal: 1 },
  flags: ['standing', 'stepUp'],
  kit: [
    ['pull-up-bar', 'band'],
    ['pull-up-bar', 'step'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.pullUp,
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi'], also: ['biceps brachii', 'lower trapezius', 'rhomboids', 'rectus abdominis'] },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-46'],
} as const satisfies Exercise;
