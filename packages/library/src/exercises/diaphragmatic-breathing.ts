import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const diaphragmaticBreathing = {
  id: 'diaphragmatic-breathing',
  kind: 'recovery',
  pattern: 'breathing',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['seated-diaphragmatic-breathing', 'body-scan-relaxation', 'relief-90-90'],
  stress: {},
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'time',
  sides: 'one',
  ...doses.breathing,
  autoPrescribe: true,
  muscles: { main: ['diaphragm'], also: ['pelvic floor', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-26', 'S004-32', 'S004-37'],
} as const satisfies Exercise;
