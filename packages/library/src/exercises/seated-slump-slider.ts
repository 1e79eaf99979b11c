import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedSlumpSlider = {
  id: 'seated-slump-slider',
  kind: 'drill',
  pattern: 'neural',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'sciatic-slider',
  substitutes: ['supine-sciatic-slider'],
  stress: { neural: 1, flex: 2, axial: 1, hipFlex: 1 },
  flags: ['headMove'],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.slider,
  autoPrescribe: true,
  muscles: { main: ['sciatic nerve (target)'], also: ['hamstrings'] },
  grade: 'B',
  sources: ['s004', 'alshami2022', 'chen2024'],
  seeds: ['S004-28'],
} as const satisfies Exercise;
