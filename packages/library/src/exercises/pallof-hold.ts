import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pallofHold = {
  id: 'pallof-hold',
  kind: 'exercise',
  pattern: 'core_antirot',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'pallof',
  substitutes: ['seated-pallof-press', 'side-plank-wall', 'cross-body-knee-press'],
  stress: { rot: 1, axial: 1, grip: 1, press: 1, bal: 1 },
  isoFrom: 'hold',
  flags: ['standing'],
  kit: [['band', 'anchor'], ['cable-machine']],
  measure: 'hold',
  sides: 'each',
  ...doses.pallofHold,
  autoPrescribe: true,
  muscles: { main: ['internal oblique', 'external oblique', 'transversus abdominis'], also: ['rectus abdominis', 'multifidus'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S002-36', 'S003-61'],
} as const satisfies Exercise;
