import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const deadBug = {
  id: 'dead-bug',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'dead-bug',
  substitutes: ['front-plank', 'seated-lean-back'],
  stress: { ext: 1, over: 1, press: 2, hipFlex: 1 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'alternating',
  ...doses.deadBug,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['obliques', 'hip flexors'] },
  grade: 'B',
  sources: ['s002', 's004', 'smith2014'],
  seeds: ['S002-16', 'S002-17', 'S002-18', 'S002-19', 'S002-20', 'S004-31', 'S004-46'],
} as const satisfies Exercise;
