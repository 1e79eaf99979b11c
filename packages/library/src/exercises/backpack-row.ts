import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const backpackRow = {
  id: 'backpack-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  ladder: 'pull-horizontal',
  substitutes: ['band-seated-row', 'one-arm-supported-row', 'towel-row', 'chest-supported-row', 'biceps-curl'],
  stress: { rot: 1, axial: 1, lean: 1, wrist: 1, grip: 1, press: 1, bal: 1, hipFlex: 1 },
  flags: ['standing', 'handHold'],
  kit: [
    ['backpack', 'chair'],
    ['backpack', 'bench'],
    ['backpack', 'counter'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.supportedRow,
  // Rung 1 starts where the row’s second level does, with a light weight.
  start: { ...doses.supportedRow.start, 1: doses.supportedRow.start[2] },
  loading: { region: 'upper', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: { main: ['latissimus dorsi', 'rhomboids', 'middle trapezius'], also: ['posterior deltoid', 'biceps brachii'] },
  grade: 'D',
  sources: ['design', 'fenwick2009'],
  seeds: ['S001-58'],
} as const satisfies Exercise;
