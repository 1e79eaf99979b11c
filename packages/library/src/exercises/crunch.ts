import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const crunch = {
  id: 'crunch',
  kind: 'exercise',
  pattern: 'core_flexion',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  substitutes: ['mcgill-curl-up', 'crossed-ankle-curl-up', 'bicycle-crunch'],
  stress: { flex: 3, press: 3, hipFlex: 1 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.flexion,
  autoPrescribe: false,
  muscles: { main: ['rectus abdominis'], also: ['iliopsoas', 'external oblique'] },
  grade: 'C',
  sources: ['s002', 's004'],
  seeds: ['S002-27', 'S004-46'],
} as const satisfies Exercise;
