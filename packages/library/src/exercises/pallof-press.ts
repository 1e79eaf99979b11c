import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pallofPress = {
  id: 'pallof-press',
  kind: 'exercise',
  pattern: 'core_antirot',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'pallof',
  substitutes: ['seated-pallof-press', 'side-plank-knees', 'cross-body-knee-press'],
  stress: { rot: 1, axial: 1, grip: 1, press: 1, bal: 1 },
  flags: ['standing'],
  kit: [['band', 'anchor'], ['cable-machine']],
  measure: 'reps',
  sides: 'each',
  ...doses.pallof,
  autoPrescribe: true,
  muscles: {
    main: ['internal oblique', 'external oblique', 'transversus abdominis'],
    also: ['rectus abdominis', 'gluteus medius', 'multifidus'],
  },
  grade: 'B',
  sources: ['s003', 's004', 'smith2014'],
  seeds: ['S003-61', 'S003-79', 'S004-12'],
} as const satisfies Exercise;
