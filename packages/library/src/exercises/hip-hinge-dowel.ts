import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const hipHingeDowel = {
  id: 'hip-hinge-dowel',
  kind: 'drill',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hinge',
  substitutes: ['seated-hip-hinge', 'laundry-basket-lift', 'object-lift-practice', 'good-morning'],
  stress: { flex: 1, axial: 1, lean: 1, bal: 1, hipFlex: 1 },
  flags: ['standing'],
  kit: [['dowel'], ['wall']],
  measure: 'reps',
  sides: 'one',
  ...doses.skill,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'hamstrings'], also: ['erector spinae', 'transversus abdominis'] },
  grade: 'C',
  sources: ['design', 'saraceni2020'],
  seeds: ['S003-67', 'S002-29'],
} as const satisfies Exercise;
