import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const inclinePushUp = {
  id: 'incline-push-up',
  kind: 'exercise',
  pattern: 'push',
  alsoCredits: [],
  position: 'plank',
  rung: 1,
  ladder: 'push',
  substitutes: ['wall-push-up', 'push-up', 'triceps-kickback', 'seated-chest-press-band'],
  stress: { ext: 1, axial: 1, wrist: 2, iso: 1, press: 1, bal: 1 },
  flags: ['standing', 'handHold'],
  kit: [['counter'], ['bench']],
  measure: 'reps',
  sides: 'one',
  ...doses.push,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'triceps brachii'], also: ['serratus anterior', 'anterior deltoid', 'rectus abdominis'] },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-25'],
} as const satisfies Exercise;
