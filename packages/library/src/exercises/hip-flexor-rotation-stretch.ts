import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const hipFlexorRotationStretch = {
  id: 'hip-flexor-rotation-stretch',
  kind: 'stretch',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'half-kneeling',
  rung: 2,
  ladder: 'hip-flexor-stretch',
  substitutes: ['half-kneeling-hip-flexor-stretch', 'standing-hip-flexor-stretch'],
  stress: { ext: 1, rot: 1, side: 2, over: 1, bal: 2, stretch: 2, asym: 2, knee: 2 },
  flags: ['kneel', 'floor', 'endRange', 'handHold'],
  kit: [['mat', 'chair'], ['chair']],
  measure: 'hold',
  sides: 'each',
  ...doses.stretch,
  autoPrescribe: true,
  muscles: {
    main: ['iliopsoas', 'latissimus dorsi'],
    also: ['external oblique', 'internal oblique', 'rectus femoris', 'quadratus lumborum'],
  },
  grade: 'C',
  sources: ['s003', 'owen2020'],
  seeds: ['S003-32', 'S003-35'],
} as const satisfies Exercise;
