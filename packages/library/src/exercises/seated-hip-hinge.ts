import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedHipHinge = {
  id: 'seated-hip-hinge',
  kind: 'exercise',
  pattern: 'hinge',
  alsoCredits: ['back_ext'],
  position: 'seated',
  rung: 1,
  ladder: 'hinge',
  substitutes: ['hip-hinge-dowel', 'object-lift-practice'],
  stress: { axial: 1, lean: 1, hipFlex: 2 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'time',
  sides: 'one',
  ...doses.backTime,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'multifidus'], also: ['gluteus maximus', 'hamstrings'] },
  grade: 'C',
  sources: ['design', 'hayden2021'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
