import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const halfKneelingPallofPress = {
  id: 'half-kneeling-pallof-press',
  kind: 'exercise',
  pattern: 'core_antirot',
  alsoCredits: [],
  position: 'half-kneeling',
  rung: 2,
  ladder: 'pallof',
  substitutes: ['cable-chop', 'cable-lift', 'side-plank'],
  stress: { rot: 1, axial: 1, grip: 1, press: 1, bal: 2, asym: 2, hipFlex: 1, knee: 2 },
  flags: ['kneel', 'floor'],
  kit: [['band', 'anchor', 'mat'], ['band', 'anchor'], ['cable-machine']],
  measure: 'reps',
  sides: 'each',
  ...doses.pallof,
  autoPrescribe: true,
  muscles: {
    main: ['internal oblique', 'external oblique', 'transversus abdominis'],
    also: ['gluteus maximus', 'gluteus medius', 'adductors'],
  },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S002-36', 'S003-61'],
} as const satisfies Exercise;
