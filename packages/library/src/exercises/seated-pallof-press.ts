import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedPallofPress = {
  id: 'seated-pallof-press',
  kind: 'exercise',
  pattern: 'core_antirot',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'pallof',
  substitutes: ['pallof-hold', 'pallof-press', 'cross-body-knee-press', 'seated-suitcase-hold'],
  stress: { rot: 1, axial: 1, grip: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [
    ['band', 'anchor', 'chair'],
    ['band', 'anchor', 'bed'],
    ['cable-machine', 'chair'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.pallof,
  autoPrescribe: true,
  muscles: { main: ['internal oblique', 'external oblique', 'transversus abdominis'], also: ['rectus abdominis', 'multifidus'] },
  grade: 'D',
  sources: ['design', 'smith2014'],
  seeds: ['S002-36', 'S003-61'],
} as const satisfies Exercise;
