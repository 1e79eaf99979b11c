import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const suitcaseDeadlift = {
  id: 'suitcase-deadlift',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 3,
  ladder: 'hinge',
  substitutes: ['deadlift', 'elevated-kettlebell-deadlift'],
  stress: { flex: 1, rot: 1, side: 2, axial: 2, lean: 2, grip: 2, press: 2, bal: 1, asym: 1, hipFlex: 2, knee: 1 },
  flags: ['standing'],
  kit: [['hand-weight'], ['backpack']],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: {
    main: ['gluteus maximus', 'hamstrings', 'quadratus lumborum'],
    also: ['external oblique', 'internal oblique', 'erector spinae', 'forearm flexors', 'gluteus medius'],
  },
  grade: 'C',
  sources: ['s004', 'acsm2009'],
  seeds: ['S004-13'],
} as const satisfies Exercise;
