import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bandSeatedRow = {
  id: 'band-seated-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['band-pull-apart', 'band-lat-pulldown', 'cable-seated-row', 'towel-row', 'backpack-row'],
  stress: { axial: 1, grip: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [
    ['band', 'chair'],
    ['band', 'bed'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.row,
  autoPrescribe: true,
  muscles: {
    main: ['rhomboids', 'middle trapezius', 'latissimus dorsi'],
    also: ['posterior deltoid', 'biceps brachii', 'thoracic erector spinae'],
  },
  grade: 'C',
  sources: ['s001', 'acsm2009', 'fenwick2009'],
  seeds: ['S001-38', 'S001-39', 'S001-40', 'S001-53'],
} as const satisfies Exercise;
