import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const gluteBridge = {
  id: 'glute-bridge',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'bridge',
  substitutes: ['quadruped-hip-extension', 'standing-hip-extension', 'glute-squeeze'],
  stress: { ext: 1, press: 1, knee: 1 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'time',
  sides: 'one',
  ...doses.gluteTime,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'transversus abdominis', 'erector spinae'] },
  grade: 'B',
  sources: ['s001', 's002', 's003', 's004', 'smith2014', 'hayden2021'],
  seeds: ['S001-15', 'S003-39', 'S004-43'],
} as const satisfies Exercise;
