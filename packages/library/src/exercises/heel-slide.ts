import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const heelSlide = {
  id: 'heel-slide',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'dead-bug',
  substitutes: ['hook-lying-march', 'wall-plank', 'seated-hand-press'],
  stress: { press: 1, hipFlex: 1 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'time',
  sides: 'alternating',
  ...doses.deadBug,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['iliopsoas', 'internal oblique'] },
  grade: 'D',
  sources: ['design', 'smith2014'],
  seeds: ['S002-18', 'S002-21'],
} as const satisfies Exercise;
