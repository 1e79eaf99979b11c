import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const singleKneeToChest = {
  id: 'single-knee-to-chest',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['childs-pose', 'supine-figure-four', 'lying-small-knee-hug'],
  stress: { flex: 2, stretch: 1, asym: 1, hipFlex: 2, knee: 1 },
  flags: ['supine', 'easesFlexion'],
  kit: [['mat'], ['bed']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['gluteus maximus', 'erector spinae'], also: ['hamstrings'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S002-41'],
} as const satisfies Exercise;
