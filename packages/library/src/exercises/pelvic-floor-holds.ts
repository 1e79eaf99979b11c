import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const pelvicFloorHolds = {
  id: 'pelvic-floor-holds',
  kind: 'exercise',
  pattern: 'pelvic_floor',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['pelvic-floor-quick'],
  stress: { iso: 1 },
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  ...doses.pelvicFloor,
  autoPrescribe: true,
  muscles: { main: ['pelvic floor'], also: ['transversus abdominis', 'diaphragm'] },
  grade: 'B',
  sources: ['davenport2025', 'mottola2019', 'design'],
  seeds: [],
} as const satisfies Exercise;
