import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedFigureFour = {
  id: 'seated-figure-four',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['supine-figure-four', 'hip-90-90-switch'],
  stress: { flex: 1, lean: 1, stretch: 1, asym: 1, hipFlex: 2, knee: 1, hipTurn: 2 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['deep hip rotators', 'gluteus maximus'], also: ['gluteus medius'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S002-41'],
} as const satisfies Exercise;
