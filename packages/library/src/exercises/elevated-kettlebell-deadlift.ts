import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const elevatedKettlebellDeadlift = {
  id: 'elevated-kettlebell-deadlift',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  ladder: 'hinge',
  substitutes: ['good-morning', 'deadlift', 'suitcase-deadlift'],
  stress: { flex: 1, axial: 2, lean: 2, grip: 2, press: 2, bal: 1, hipFlex: 1 },
  flags: ['standing'],
  kit: [
    ['hand-weight', 'step'],
    ['backpack', 'step'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'hamstrings'], also: ['erector spinae', 'quadriceps', 'latissimus dorsi', 'forearm flexors'] },
  grade: 'B',
  sources: ['design', 'acsm2026', 'hayden2021'],
  seeds: ['S000-44', 'S003-66'],
} as const satisfies Exercise;
