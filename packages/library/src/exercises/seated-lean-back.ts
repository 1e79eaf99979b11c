import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedLeanBack = {
  id: 'seated-lean-back',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['dead-bug-toe-tap', 'dead-bug', 'knee-plank', 'front-plank'],
  stress: { ext: 1, axial: 1, press: 2, hipFlex: 1 },
  isoFrom: 'hold',
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'hold',
  sides: 'one',
  ...doses.leanBack,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['iliopsoas', 'external oblique', 'deep neck flexors'] },
  grade: 'C',
  sources: ['s002', 'smith2014'],
  seeds: ['S002-22', 'S002-23', 'S002-24'],
} as const satisfies Exercise;
