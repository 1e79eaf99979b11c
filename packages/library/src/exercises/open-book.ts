import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const openBook = {
  id: 'open-book',
  kind: 'drill',
  pattern: 'mob_thoracic',
  alsoCredits: [],
  position: 'side-lying',
  rung: 1,
  ladder: 'thoracic-turn',
  substitutes: ['seated-thoracic-rotation', 'cat-cow-rotation', 'knee-drop-feet-down'],
  stress: { rot: 2, over: 1, hipFlex: 2 },
  flags: ['sideLying', 'headMove'],
  kit: [['mat'], ['bed']],
  measure: 'reps',
  sides: 'each',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: {
    main: ['thoracic erector spinae', 'external oblique', 'internal oblique'],
    also: ['pectoralis major', 'rotator cuff'],
  },
  grade: 'D',
  sources: ['design'],
  seeds: ['S002-09', 'S003-49', 'S000-48'],
} as const satisfies Exercise;
