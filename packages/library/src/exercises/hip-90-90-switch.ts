import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const hip9090Switch = {
  id: 'hip-90-90-switch',
  kind: 'drill',
  pattern: 'mob_hip',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['quadruped-rocking', 'knee-drop-feet-down', 'seated-figure-four'],
  stress: { flex: 1, rot: 1, axial: 1, wrist: 1, knee: 2, hipFlex: 2, hipTurn: 2, bal: 1 },
  flags: ['floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'alternating',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['deep hip rotators', 'gluteus medius'], also: ['adductors', 'tensor fasciae latae', 'gluteus minimus'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-49', 'S003-83', 'S002-09'],
} as const satisfies Exercise;
