import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bodyScanRelaxation = {
  id: 'body-scan-relaxation',
  kind: 'recovery',
  pattern: 'breathing',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['diaphragmatic-breathing', 'seated-diaphragmatic-breathing'],
  stress: {},
  flags: [],
  kit: [[]],
  measure: 'time',
  sides: 'one',
  ...doses.breathing,
  autoPrescribe: true,
  muscles: { main: [], also: ['diaphragm'] },
  grade: 'C',
  sources: ['s000', 'design'],
  seeds: ['S000-20'],
} as const satisfies Exercise;
