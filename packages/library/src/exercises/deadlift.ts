import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const deadlift = {
  id: 'deadlift',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 3,
  ladder: 'hinge',
  substitutes: ['elevated-kettlebell-deadlift', 'suitcase-deadlift'],
  stress: { flex: 1, ext: 1, axial: 2, lean: 2, grip: 2, press: 2, bal: 1, hipFlex: 2, knee: 1 },
  flags: ['standing'],
  kit: [['hand-weight'], ['barbell'], ['backpack']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['gluteus maximus', 'hamstrings', 'erector spinae'],
    also: ['quadriceps', 'latissimus dorsi', 'forearm flexors', 'middle trapezius'],
  },
  grade: 'B',
  sources: ['s000', 's003', 'acsm2009', 'acsm2026'],
  seeds: ['S000-44', 'S000-45', 'S003-51', 'S003-52', 'S003-71', 'S003-92'],
} as const satisfies Exercise;
