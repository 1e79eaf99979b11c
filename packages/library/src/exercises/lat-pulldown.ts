import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const latPulldown = {
  id: 'lat-pulldown',
  kind: 'exercise',
  pattern: 'pull_v',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'pull-vertical',
  substitutes: ['supported-hang', 'band-lat-pulldown', 'passive-hang-pronated', 'active-hang', 'assisted-pull-up'],
  stress: { axial: 1, over: 2, grip: 2, press: 1, hipFlex: 1 },
  flags: [],
  kit: [['lat-machine']],
  measure: 'reps',
  sides: 'one',
  ...doses.pulldown,
  loading: { region: 'upper', hands: 0, needed: true },
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi'], also: ['biceps brachii', 'lower trapezius', 'rhomboids', 'posterior deltoid'] },
  grade: 'C',
  sources: ['s001', 's004', 'acsm2009'],
  seeds: ['S001-41', 'S001-42', 'S001-43', 'S001-53', 'S004-02'],
} as const satisfies Exercise;
