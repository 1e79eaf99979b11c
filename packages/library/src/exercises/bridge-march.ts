import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bridgeMarch = {
  id: 'bridge-march',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'bridge',
  substitutes: ['hip-thrust', 'quadruped-hip-extension'],
  stress: { ext: 1, rot: 1, press: 2, bal: 1, asym: 2, hipFlex: 1, knee: 1 },
  isoFrom: 'hold',
  flags: ['supine', 'floor', 'oneLeg'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'alternating',
  ...doses.gluteTime,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'internal oblique', 'transversus abdominis'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S003-45'],
} as const satisfies Exercise;
