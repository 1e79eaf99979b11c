import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const birdDog = {
  id: 'bird-dog',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: ['core_antirot'],
  position: 'quadruped',
  rung: 1,
  ladder: 'bird-dog',
  substitutes: ['forearm-bird-dog', 'prone-cobra', 'alternating-superman', 'quadruped-hip-extension'],
  stress: { ext: 1, rot: 1, over: 1, wrist: 2, iso: 1, press: 1, bal: 2, knee: 1 },
  flags: ['kneel', 'floor', 'handHold'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.back,
  autoPrescribe: true,
  muscles: {
    main: ['multifidus', 'erector spinae', 'gluteus maximus'],
    also: ['transversus abdominis', 'internal oblique', 'external oblique', 'lower trapezius', 'serratus anterior'],
  },
  grade: 'B',
  sources: ['s003', 's004', 'smith2014', 'saragiotto2016'],
  seeds: ['S002-29', 'S003-43', 'S004-31'],
} as const satisfies Exercise;
