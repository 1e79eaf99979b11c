import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bentOverLateralRaise = {
  id: 'bent-over-lateral-raise',
  kind: 'exercise',
  pattern: 'accessory',
  alsoCredits: [],
  position: 'standing',
  rung: 2,
  substitutes: ['band-pull-apart', 'front-raise'],
  stress: { flex: 1, axial: 1, lean: 3, grip: 1, iso: 3, press: 1, bal: 1, hipFlex: 1 },
  flags: ['standing'],
  kit: [['hand-weights'], ['light-object']],
  measure: 'reps',
  sides: 'one',
  ...doses.accessory,
  loading: { region: 'upper', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['posterior deltoid', 'rhomboids', 'middle trapezius'], also: ['rotator cuff', 'erector spinae'] },
  grade: 'C',
  sources: ['s001', 'design'],
  seeds: ['S001-36'],
} as const satisfies Exercise;
