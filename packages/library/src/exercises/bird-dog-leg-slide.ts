import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const birdDogLegSlide = {
  id: 'bird-dog-leg-slide',
  kind: 'exercise',
  pattern: 'back_ext',
  alsoCredits: ['core_antirot'],
  position: 'quadruped',
  rung: 1,
  ladder: 'bird-dog',
  substitutes: ['small-prone-chest-lift', 'standing-wall-back-press', 'toe-slide'],
  stress: { ext: 1, rot: 1, wrist: 2, iso: 1, bal: 1, knee: 1 },
  flags: ['kneel', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'each',
  ...doses.back,
  autoPrescribe: true,
  muscles: { main: ['multifidus', 'gluteus maximus'], also: ['transversus abdominis', 'erector spinae', 'serratus anterior'] },
  grade: 'B',
  sources: ['design', 'smith2014'],
  seeds: ['S002-29'],
} as const satisfies Exercise;
