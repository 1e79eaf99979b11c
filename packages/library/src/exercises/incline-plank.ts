import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const inclinePlank = {
  id: 'incline-plank',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'plank',
  substitutes: ['hook-lying-march', 'dead-bug-toe-tap'],
  stress: { ext: 1, axial: 1, wrist: 1, press: 2 },
  isoFrom: 'hold',
  flags: ['standing', 'handHold'],
  kit: [['counter']],
  measure: 'hold',
  sides: 'one',
  ...doses.plank,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['serratus anterior', 'gluteus maximus', 'quadriceps'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S001-14', 'S002-21'],
} as const satisfies Exercise;
