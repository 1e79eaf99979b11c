import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const quadrupedRocking = {
  id: 'quadruped-rocking',
  kind: 'drill',
  pattern: 'mob_hip',
  alsoCredits: [],
  position: 'quadruped',
  rung: 1,
  substitutes: ['hip-90-90-switch', 'cat-cow', 'childs-pose'],
  stress: { flex: 1, wrist: 2, knee: 2, hipFlex: 2 },
  flags: ['kneel', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'adductors'], also: ['transversus abdominis', 'serratus anterior'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-42', 'S002-09', 'S003-49'],
} as const satisfies Exercise;
