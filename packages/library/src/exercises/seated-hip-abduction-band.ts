import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedHipAbductionBand = {
  id: 'seated-hip-abduction-band',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'hip-abduction',
  substitutes: ['clamshell', 'standing-hip-abduction'],
  stress: { axial: 1, hipFlex: 1, hipTurn: 1 },
  flags: [],
  kit: [
    ['chair', 'loop-band'],
    ['chair', 'towel'],
    ['bed', 'loop-band'],
    ['bed', 'towel'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.glute,
  autoPrescribe: true,
  muscles: { main: ['gluteus medius'], also: ['gluteus maximus', 'deep hip rotators'] },
  grade: 'C',
  sources: ['design', 'sadler2019'],
  seeds: ['S002-38'],
} as const satisfies Exercise;
