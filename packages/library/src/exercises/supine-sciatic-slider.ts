import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const supineSciaticSlider = {
  id: 'supine-sciatic-slider',
  kind: 'drill',
  pattern: 'neural',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'sciatic-slider',
  substitutes: ['seated-slump-slider'],
  stress: { neural: 1, flex: 1, hipFlex: 1 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.slider,
  autoPrescribe: true,
  muscles: { main: ['sciatic nerve (target)'], also: ['hamstrings'] },
  grade: 'B',
  sources: ['alshami2022', 'chen2024', 'design'],
  seeds: ['S004-28'],
} as const satisfies Exercise;
