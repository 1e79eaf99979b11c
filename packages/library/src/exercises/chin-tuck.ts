import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const chinTuck = {
  id: 'chin-tuck',
  kind: 'drill',
  pattern: 'posture',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['tall-posture-drill', 'scapular-retraction'],
  stress: {},
  flags: [],
  kit: [['chair'], ['bed'], []],
  measure: 'reps',
  sides: 'one',
  ...doses.skill,
  autoPrescribe: true,
  muscles: { main: ['deep neck flexors'], also: ['thoracic erector spinae'] },
  grade: 'C',
  sources: ['s004'],
  seeds: ['S004-18'],
} as const satisfies Exercise;
