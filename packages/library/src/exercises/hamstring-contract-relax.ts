import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const hamstringContractRelax = {
  id: 'hamstring-contract-relax',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'hamstring-stretch',
  substitutes: ['supine-hamstring-strap-stretch', 'seated-hamstring-stretch'],
  stress: { grip: 1, press: 2, neural: 2, stretch: 3, hipFlex: 1 },
  flags: ['supine', 'endRange'],
  kit: [
    ['mat', 'strap'],
    ['mat', 'towel'],
    ['bed', 'strap'],
    ['bed', 'towel'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.contractRelax,
  autoPrescribe: false,
  muscles: { main: ['hamstrings'], also: ['gluteus maximus', 'quadriceps'] },
  grade: 'C',
  sources: ['s003', 'owen2020'],
  seeds: ['S003-32', 'S003-48'],
} as const satisfies Exercise;
