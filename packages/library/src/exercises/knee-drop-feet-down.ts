import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const kneeDropFeetDown = {
  id: 'knee-drop-feet-down',
  kind: 'drill',
  pattern: 'core_rotation',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'knee-drop',
  substitutes: ['pelvic-tilt', 'open-book', 'hip-90-90-switch'],
  stress: { rot: 2 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'time',
  sides: 'alternating',
  ...doses.rotationTime,
  autoPrescribe: true,
  muscles: { main: ['external oblique', 'internal oblique'], also: ['quadratus lumborum', 'deep hip rotators', 'multifidus'] },
  grade: 'C',
  sources: ['s002'],
  seeds: ['S002-32', 'S002-34', 'S002-35'],
} as const satisfies Exercise;
