import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pullUp = {
  id: 'pull-up',
  kind: 'exercise',
  pattern: 'pull_v',
  alsoCredits: [],
  position: 'hanging',
  rung: 3,
  ladder: 'pull-vertical',
  substitutes: ['chin-up', 'inverted-row'],
  stress: { ext: 1, axial: 1, hang: 3, over: 3, grip: 3, press: 2, bal: 1 },
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'reps',
  sides: 'one',
  ...doses.pullUp,
  start: { ...doses.pullUp.start, 2: null },
  autoPrescribe: true,
  muscles: {
    main: ['latissimus dorsi'],
    also: ['lower trapezius', 'middle trapezius', 'rhomboids', 'rotator cuff', 'biceps brachii', 'rectus abdominis'],
  },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-22', 'S001-37', 'S001-44', 'S001-45', 'S001-47', 'S001-53'],
} as const satisfies Exercise;
