import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const kneeDropFeetUp = {
  id: 'knee-drop-feet-up',
  kind: 'exercise',
  pattern: 'core_rotation',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'knee-drop',
  substitutes: ['cable-chop', 'cable-lift'],
  stress: { rot: 2, side: 1, press: 2, hipFlex: 1 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'alternating',
  ...doses.rotation,
  autoPrescribe: true,
  muscles: { main: ['internal oblique', 'external oblique'], also: ['transversus abdominis', 'quadratus lumborum', 'iliopsoas'] },
  grade: 'C',
  sources: ['s002'],
  seeds: ['S002-33', 'S002-34', 'S002-35'],
} as const satisfies Exercise;
