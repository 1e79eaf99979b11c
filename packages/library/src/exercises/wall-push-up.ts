import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wallPushUp = {
  id: 'wall-push-up',
  kind: 'exercise',
  pattern: 'push',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'push',
  substitutes: ['incline-push-up', 'seated-chest-press-band', 'seated-chair-press'],
  stress: { ext: 1, axial: 1, wrist: 1, bal: 1 },
  flags: ['standing', 'handHold'],
  kit: [['wall']],
  measure: 'reps',
  sides: 'one',
  ...doses.push,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'triceps brachii'], also: ['serratus anterior', 'anterior deltoid', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-25', 'S001-26', 'S001-27'],
} as const satisfies Exercise;
