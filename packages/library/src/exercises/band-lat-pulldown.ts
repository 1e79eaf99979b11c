import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bandLatPulldown = {
  id: 'band-lat-pulldown',
  kind: 'exercise',
  pattern: 'pull_v',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'pull-vertical',
  substitutes: ['supported-hang', 'lat-pulldown', 'band-seated-row'],
  stress: { axial: 1, over: 2, grip: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [
    ['band', 'anchor', 'chair'],
    ['band', 'anchor', 'bed'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.pulldown,
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi'], also: ['lower trapezius', 'biceps brachii', 'rhomboids'] },
  grade: 'C',
  sources: ['s001', 'acsm2009'],
  seeds: ['S001-46', 'S001-58'],
} as const satisfies Exercise;
