import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bandPullApart = {
  id: 'band-pull-apart',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['band-seated-row', 'scapular-retraction', 'bent-over-lateral-raise'],
  stress: { axial: 1, grip: 1, press: 1, bal: 1 },
  flags: ['standing'],
  kit: [['band']],
  measure: 'reps',
  sides: 'one',
  ...doses.row,
  autoPrescribe: true,
  muscles: { main: ['rhomboids', 'middle trapezius', 'posterior deltoid'], also: ['rotator cuff', 'triceps brachii'] },
  grade: 'C',
  sources: ['s001', 's004'],
  seeds: ['S001-36', 'S004-06'],
} as const satisfies Exercise;
