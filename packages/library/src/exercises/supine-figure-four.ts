import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const supineFigureFour = {
  id: 'supine-figure-four',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  substitutes: ['seated-figure-four', 'single-knee-to-chest', 'foam-roll-glutes'],
  stress: { flex: 1, stretch: 1, asym: 1, hipFlex: 2, knee: 1, hipTurn: 2 },
  flags: ['supine'],
  kit: [['mat'], ['bed']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['deep hip rotators', 'gluteus maximus'], also: ['gluteus medius'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S000-48', 'S002-41'],
} as const satisfies Exercise;
