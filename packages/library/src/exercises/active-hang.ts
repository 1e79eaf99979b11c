import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const activeHang = {
  id: 'active-hang',
  kind: 'exercise',
  pattern: 'hang_active',
  alsoCredits: [],
  position: 'hanging',
  rung: 3,
  substitutes: ['assisted-pull-up', 'lat-pulldown'],
  stress: { ext: 1, axial: 1, hang: 3, over: 3, grip: 3, press: 1, bal: 1 },
  isoFrom: 'bar',
  flags: ['standing', 'stepUp'],
  kit: [['pull-up-bar']],
  measure: 'reps',
  sides: 'one',
  ...doses.activeHang,
  autoPrescribe: true,
  muscles: { main: ['lower trapezius', 'latissimus dorsi'], also: ['rhomboids', 'serratus anterior', 'forearm flexors'] },
  grade: 'C',
  sources: ['s000', 'design'],
  seeds: ['S000-36', 'S000-37', 'S000-06'],
} as const satisfies Exercise;
