import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const towelRow = {
  id: 'towel-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['band-seated-row', 'backpack-row', 'inverted-row'],
  stress: { axial: 1, grip: 1, press: 1, bal: 1 },
  flags: ['standing'],
  kit: [['towel', 'doorway']],
  measure: 'reps',
  sides: 'one',
  ...doses.row,
  autoPrescribe: true,
  muscles: { main: ['rhomboids', 'middle trapezius'], also: ['latissimus dorsi', 'biceps brachii', 'forearm flexors'] },
  grade: 'D',
  sources: ['design', 'fenwick2009'],
  seeds: ['S001-58'],
} as const satisfies Exercise;
