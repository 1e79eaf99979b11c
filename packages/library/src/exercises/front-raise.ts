import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const frontRaise = {
  id: 'front-raise',
  kind: 'exercise',
  pattern: 'accessory',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['wall-angel', 'bent-over-lateral-raise'],
  stress: { ext: 1, axial: 1, over: 1, grip: 1, bal: 1 },
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'reps',
  sides: 'one',
  ...doses.accessory,
  loading: { region: 'upper', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['anterior deltoid'], also: ['serratus anterior', 'upper trapezius', 'erector spinae'] },
  grade: 'C',
  sources: ['s001'],
  seeds: ['S001-32'],
} as const satisfies Exercise;
