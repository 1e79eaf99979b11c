import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const abdominalBrace = {
  id: 'abdominal-brace',
  kind: 'drill',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['abdominal-drawing-in'],
  stress: { press: 1, iso: 1, axial: 1, bal: 1 },
  flags: ['standing'],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.skill,
  start: {
    1: { sets: 1, reps: 5, seconds: 5, restSeconds: [15, 30] },
    2: { sets: 2, reps: 5, seconds: 5, restSeconds: [15, 30] },
    3: { sets: 2, reps: 6, seconds: 5, restSeconds: [15, 30] },
  },
  target: { sets: 2, reps: 6, seconds: 5, restSeconds: [15, 30] },
  most: { sets: 2, reps: 6, seconds: 10, restSeconds: [15, 30] },
  autoPrescribe: true,
  muscles: {
    main: ['external oblique', 'internal oblique', 'transversus abdominis'],
    also: ['rectus abdominis', 'erector spinae', 'diaphragm', 'pelvic floor'],
  },
  grade: 'C',
  sources: ['s003', 's004', 'grenierMcgill2007'],
  seeds: ['S003-50', 'S003-55', 'S004-31'],
} as const satisfies Exercise;
