import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedHamstringStretch = {
  id: 'seated-hamstring-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'hamstring-stretch',
  substitutes: ['supine-hamstring-strap-stretch', 'hamstring-contract-relax', 'toe-touch-retest'],
  stress: { flex: 1, lean: 1, neural: 1, stretch: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['hamstrings'], also: ['gastrocnemius'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S003-34', 'S002-41'],
} as const satisfies Exercise;
