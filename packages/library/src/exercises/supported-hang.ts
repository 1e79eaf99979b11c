import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const supportedHang = {
  id: 'supported-hang',
  kind: 'exercise',
  pattern: 'hang_passive',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'hang',
  substitutes: ['band-lat-pulldown', 'lat-pulldown'],
  stress: { ext: 1, hang: 1, over: 2, grip: 1 },
  isoFrom: 'hold',
  flags: ['standing', 'handHold'],
  kit: [['pull-up-bar']],
  measure: 'hold',
  sides: 'one',
  ...doses.supportedHang,
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'forearm flexors'], also: ['pectoralis major', 'lower trapezius'] },
  grade: 'D',
  sources: ['s000', 'design'],
  seeds: ['S000-39'],
} as const satisfies Exercise;
