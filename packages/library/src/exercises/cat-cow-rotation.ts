import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const catCowRotation = {
  id: 'cat-cow-rotation',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: ['mob_thoracic'],
  position: 'quadruped',
  rung: 1,
  ladder: 'cat-cow',
  substitutes: ['cat-cow', 'open-book', 'seated-thoracic-rotation'],
  stress: { flex: 1, ext: 1, rot: 2, side: 1, wrist: 2, over: 1, knee: 1, bal: 1 },
  flags: ['kneel', 'floor', 'headMove'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: {
    main: ['thoracic erector spinae', 'external oblique', 'internal oblique'],
    also: ['rhomboids', 'serratus anterior', 'rotator cuff'],
  },
  grade: 'C',
  sources: ['s004', 's002'],
  seeds: ['S004-27', 'S002-09', 'S003-49'],
} as const satisfies Exercise;
