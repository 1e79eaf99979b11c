import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const chestSupportedRow = {
  id: 'chest-supported-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'prone',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['cable-seated-row', 'one-arm-supported-row', 'backpack-row', 'bent-over-row'],
  stress: { grip: 1, press: 1 },
  flags: ['prone'],
  kit: [
    ['hand-weights', 'bench'],
    ['hand-weights', 'bed'],
    ['light-object', 'bed'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.supportedRow,
  // Rung 1 starts where the row’s second level does, with a light weight.
  start: { ...doses.supportedRow.start, 1: doses.supportedRow.start[2] },
  loading: { region: 'upper', hands: 2, needed: true },
  autoPrescribe: true,
  muscles: { main: ['rhomboids', 'middle trapezius', 'latissimus dorsi'], also: ['posterior deltoid', 'biceps brachii'] },
  grade: 'D',
  sources: ['design', 'fenwick2009', 's001'],
  seeds: ['S001-31'],
} as const satisfies Exercise;
