import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const singleLegGluteBridge = {
  id: 'single-leg-glute-bridge',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'supine',
  rung: 3,
  ladder: 'bridge',
  substitutes: ['hip-thrust', 'barbell-hip-thrust'],
  stress: { ext: 1, rot: 1, press: 2, bal: 1, asym: 2, hipFlex: 1, knee: 1 },
  flags: ['supine', 'floor', 'oneLeg'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.legs,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'gluteus medius', 'external oblique', 'transversus abdominis'] },
  grade: 'B',
  sources: ['s003', 'smith2014'],
  seeds: ['S003-45'],
} as const satisfies Exercise;
