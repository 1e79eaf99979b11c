import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const forearmBirdDog = {
  id: 'forearm-bird-dog',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: ['core_antirot'],
  position: 'quadruped',
  rung: 1,
  ladder: 'bird-dog',
  substitutes: ['bird-dog', 'prone-cobra', 'alternating-superman'],
  stress: { ext: 1, rot: 1, iso: 1, bal: 2, knee: 1 },
  flags: ['kneel', 'floor', 'handHold'],
  kit: [['mat', 'pillow'], ['pillow'], ['step']],
  measure: 'reps',
  sides: 'each',
  ...doses.back,
  autoPrescribe: true,
  muscles: {
    main: ['multifidus', 'erector spinae', 'gluteus maximus'],
    also: ['transversus abdominis', 'internal oblique', 'external oblique'],
  },
  grade: 'D',
  sources: ['design', 'smith2014'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
