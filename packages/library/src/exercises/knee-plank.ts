import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const kneePlank = {
  id: 'knee-plank',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'plank',
  rung: 1,
  ladder: 'plank',
  substitutes: ['dead-bug-toe-tap', 'seated-lean-back'],
  stress: { ext: 1, wrist: 1, press: 2, knee: 1 },
  isoFrom: 'hold',
  flags: ['kneel', 'floor'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.plank,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['serratus anterior', 'gluteus maximus', 'external oblique'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S001-14', 'S002-21'],
} as const satisfies Exercise;
