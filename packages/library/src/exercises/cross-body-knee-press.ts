import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const crossBodyKneePress = {
  id: 'cross-body-knee-press',
  kind: 'exercise',
  pattern: 'core_rotation',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'chop',
  substitutes: ['pallof-hold', 'pallof-press', 'side-plank-knees', 'seated-pallof-press'],
  stress: { rot: 1, axial: 1, iso: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['internal oblique', 'external oblique'], also: ['transversus abdominis', 'iliopsoas'] },
  grade: 'C',
  sources: ['design', 'baffourAwuah2022'],
  seeds: ['S002-21', 'S002-36'],
} as const satisfies Exercise;
