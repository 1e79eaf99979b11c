import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const deadBugToeTap = {
  id: 'dead-bug-toe-tap',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'dead-bug',
  substitutes: ['knee-plank', 'seated-lean-back', 'incline-plank'],
  stress: { ext: 1, press: 2, hipFlex: 1 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'alternating',
  ...doses.deadBug,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['iliopsoas', 'internal oblique', 'external oblique'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S002-18', 'S002-21'],
} as const satisfies Exercise;
