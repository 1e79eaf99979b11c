import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedDiaphragmaticBreathing = {
  id: 'seated-diaphragmatic-breathing',
  kind: 'recovery',
  pattern: 'breathing',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['diaphragmatic-breathing', 'body-scan-relaxation'],
  stress: { hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'time',
  sides: 'one',
  ...doses.breathing,
  autoPrescribe: true,
  muscles: { main: ['diaphragm'], also: ['pelvic floor', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s004', 'design'],
  seeds: ['S004-26'],
} as const satisfies Exercise;
