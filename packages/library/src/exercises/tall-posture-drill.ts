import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const tallPostureDrill = {
  id: 'tall-posture-drill',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['wall-posture-reset', 'chin-tuck', 'movement-break'],
  stress: { ext: 1, axial: 1, press: 1 },
  flags: [],
  kit: [[]],
  measure: 'hold',
  sides: 'one',
  ...doses.posture,
  autoPrescribe: true,
  muscles: { main: ['deep neck flexors', 'thoracic erector spinae'], also: ['lower trapezius', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s002', 'slater2019', 'swain2020'],
  seeds: ['S002-11', 'S002-12', 'S002-13', 'S002-14', 'S002-15'],
} as const satisfies Exercise;
