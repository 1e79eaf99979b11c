import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sleepSetup = {
  id: 'sleep-setup',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: [],
  stress: {},
  flags: [],
  kit: [['pillow'], ['towel']],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  autoPrescribe: true,
  muscles: { main: [], also: [] },
  grade: 'B',
  sources: ['s004', 'cary2019', 'kovacs2003'],
  seeds: ['S004-24', 'S004-40'],
} as const satisfies Exercise;
