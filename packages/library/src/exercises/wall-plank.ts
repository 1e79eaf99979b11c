import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const wallPlank = {
  id: 'wall-plank',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'plank',
  substitutes: ['hook-lying-march', 'heel-slide', 'seated-hand-press'],
  stress: { axial: 1, wrist: 1, press: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'handHold'],
  kit: [['wall']],
  measure: 'hold',
  sides: 'one',
  ...doses.plank,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['serratus anterior', 'gluteus maximus'] },
  grade: 'D',
  sources: ['design', 'smith2014'],
  seeds: ['S001-14', 'S002-21'],
} as const satisfies Exercise;
