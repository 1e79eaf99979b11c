import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedHandPress = {
  id: 'seated-hand-press',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['hook-lying-march', 'heel-slide', 'wall-plank'],
  stress: { axial: 1, iso: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'one',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['latissimus dorsi', 'internal oblique'] },
  grade: 'D',
  sources: ['design', 'baffourAwuah2022'],
  seeds: ['S002-21'],
} as const satisfies Exercise;
