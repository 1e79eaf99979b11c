import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bicepsCurl = {
  id: 'biceps-curl',
  kind: 'exercise',
  pattern: 'accessory',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['triceps-kickback', 'backpack-row'],
  stress: { axial: 1, grip: 1, bal: 1 },
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'reps',
  sides: 'one',
  ...doses.accessory,
  loading: { region: 'upper', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['biceps brachii', 'brachialis'], also: ['forearm flexors'] },
  grade: 'C',
  sources: ['s001'],
  seeds: ['S001-34'],
} as const satisfies Exercise;
