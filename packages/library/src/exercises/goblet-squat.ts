import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const gobletSquat = {
  id: 'goblet-squat',
  kind: 'exercise',
  pattern: 'squat',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  ladder: 'squat',
  substitutes: ['air-squat', 'barbell-back-squat'],
  stress: { flex: 1, axial: 2, lean: 1, grip: 1, press: 2, bal: 1, hipFlex: 2, knee: 2 },
  flags: ['standing'],
  kit: [['hand-weight'], ['backpack'], ['light-object']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['quadriceps', 'gluteus maximus'],
    also: ['adductors', 'thoracic erector spinae', 'transversus abdominis', 'biceps brachii'],
  },
  grade: 'B',
  sources: ['design', 'acsm2009', 'acsm2026'],
  seeds: ['S000-41', 'S003-66'],
} as const satisfies Exercise;
