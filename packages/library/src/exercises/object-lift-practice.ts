import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const objectLiftPractice = {
  id: 'object-lift-practice',
  kind: 'drill',
  pattern: 'hinge',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hinge',
  substitutes: ['golfers-lift', 'laundry-basket-lift', 'hip-hinge-dowel', 'seated-hip-hinge', 'gardening-with-form'],
  stress: { flex: 1, rot: 1, axial: 2, lean: 2, grip: 1, press: 1, bal: 1, hipFlex: 1, knee: 1 },
  flags: ['standing'],
  kit: [['light-object'], ['backpack']],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 1, needed: false },
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'quadriceps'], also: ['hamstrings', 'erector spinae', 'transversus abdominis', 'latissimus dorsi'] },
  grade: 'C',
  sources: ['s003', 'saraceni2020'],
  seeds: ['S003-67', 'S003-69', 'S003-70'],
} as const satisfies Exercise;
