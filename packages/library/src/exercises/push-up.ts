import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pushUp = {
  id: 'push-up',
  kind: 'exercise',
  pattern: 'push',
  alsoCredits: [],
  position: 'plank',
  rung: 2,
  ladder: 'push',
  substitutes: ['incline-push-up', 'seated-chest-press-band'],
  stress: { ext: 1, axial: 1, wrist: 3, iso: 1, press: 2 },
  flags: ['floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.push,
  start: { ...doses.push.start, 1: null },
  autoPrescribe: true,
  muscles: {
    main: ['pectoralis major', 'triceps brachii'],
    also: ['serratus anterior', 'anterior deltoid', 'rectus abdominis', 'gluteus maximus'],
  },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-25'],
} as const satisfies Exercise;
