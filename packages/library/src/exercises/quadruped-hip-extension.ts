import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const quadrupedHipExtension = {
  id: 'quadruped-hip-extension',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'quadruped',
  rung: 1,
  substitutes: ['glute-bridge', 'standing-hip-extension', 'fire-hydrant', 'bridge-march', 'bird-dog'],
  stress: { ext: 1, rot: 1, wrist: 2, bal: 1, asym: 1, knee: 1 },
  flags: ['kneel', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'multifidus', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-40'],
} as const satisfies Exercise;
