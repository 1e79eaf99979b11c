import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const supineHamstringStrapStretch = {
  id: 'supine-hamstring-strap-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'hamstring-stretch',
  substitutes: ['seated-hamstring-stretch', 'hamstring-contract-relax', 'foam-roll-hamstrings'],
  stress: { neural: 2, stretch: 1, hipFlex: 1 },
  flags: ['supine'],
  kit: [
    ['mat', 'strap'],
    ['mat', 'towel'],
    ['bed', 'strap'],
    ['bed', 'towel'],
  ],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['hamstrings'], also: ['gastrocnemius'] },
  grade: 'C',
  sources: ['s003', 'owen2020'],
  seeds: ['S003-30', 'S003-31', 'S003-34'],
} as const satisfies Exercise;
