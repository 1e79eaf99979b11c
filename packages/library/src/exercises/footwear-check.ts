import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const footwearCheck = {
  id: 'footwear-check',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: [],
  stress: {},
  flags: [],
  kit: [['shoes']],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  autoPrescribe: true,
  muscles: { main: [], also: ['plantar foot muscles'] },
  grade: 'C',
  sources: ['s004', 'sahar2007'],
  seeds: ['S004-41'],
} as const satisfies Exercise;
