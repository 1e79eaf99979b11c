import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const childsPose = {
  id: 'childs-pose',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'kneeling',
  rung: 1,
  substitutes: ['single-knee-to-chest', 'quadruped-rocking', 'foam-roll-lats'],
  stress: { flex: 2, over: 1, wrist: 1, stretch: 1, hipFlex: 2, knee: 3 },
  flags: ['kneel', 'floor', 'inverted', 'wideStance', 'easesFlexion'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'one',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'latissimus dorsi'], also: ['gluteus maximus', 'quadratus lumborum'] },
  grade: 'C',
  sources: ['design', 'owen2020'],
  seeds: ['S000-48', 'S002-41'],
} as const satisfies Exercise;
