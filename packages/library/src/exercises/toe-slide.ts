import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const toeSlide = {
  id: 'toe-slide',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: ['core_antirot'],
  position: 'quadruped',
  rung: 1,
  ladder: 'bird-dog',
  substitutes: ['bird-dog-leg-slide', 'small-prone-chest-lift', 'seated-back-press'],
  stress: { ext: 1, bal: 1, knee: 1 },
  flags: ['kneel', 'floor'],
  kit: [['mat', 'pillow'], ['pillow'], ['step']],
  measure: 'time',
  sides: 'alternating',
  ...doses.backTime,
  autoPrescribe: true,
  muscles: { main: ['multifidus', 'gluteus maximus'], also: ['transversus abdominis', 'erector spinae'] },
  grade: 'D',
  sources: ['design', 'smith2014'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
