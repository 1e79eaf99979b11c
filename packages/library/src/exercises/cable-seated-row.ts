import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const cableSeatedRow = {
  id: 'cable-seated-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['band-seated-row', 'one-arm-supported-row', 'chest-supported-row'],
  stress: { flex: 1, axial: 1, grip: 2, press: 1, hipFlex: 1 },
  flags: [],
  kit: [['cable-machine']],
  measure: 'reps',
  sides: 'one',
  ...doses.row,
  loading: { region: 'upper', hands: 0, needed: true },
  autoPrescribe: true,
  muscles: { main: ['rhomboids', 'middle trapezius', 'latissimus dorsi'], also: ['posterior deltoid', 'biceps brachii', 'erector spinae'] },
  grade: 'C',
  sources: ['s001', 'acsm2009'],
  seeds: ['S001-38', 'S001-39', 'S001-40', 'S001-53'],
} as const satisfies Exercise;
