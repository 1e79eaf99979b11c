import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const halfKneelingHipFlexorStretch = {
  id: 'half-kneeling-hip-flexor-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'half-kneeling',
  rung: 1,
  ladder: 'hip-flexor-stretch',
  substitutes: ['standing-hip-flexor-stretch', 'hip-flexor-rotation-stretch', 'foam-roll-hip-flexors'],
  stress: { ext: 1, bal: 1, stretch: 2, asym: 2, knee: 2 },
  flags: ['kneel', 'floor', 'endRange'],
  kit: [['mat'], []],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: { main: ['iliopsoas'], also: ['rectus femoris', 'tensor fasciae latae', 'adductors'] },
  grade: 'C',
  sources: ['s003', 's004', 'owen2020'],
  seeds: ['S003-30', 'S003-31', 'S003-35', 'S003-87', 'S004-05'],
} as const satisfies Exercise;
