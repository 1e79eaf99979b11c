import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const deadBugBand = {
  id: 'dead-bug-band',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'supine',
  rung: 3,
  ladder: 'dead-bug',
  substitutes: ['ball-rollout', 'ab-wheel-rollout'],
  stress: { ext: 1, over: 1, grip: 1, iso: 1, press: 2, hipFlex: 1 },
  flags: ['supine', 'floor'],
  kit: [
    ['mat', 'band', 'anchor'],
    ['band', 'anchor'],
  ],
  measure: 'reps',
  sides: 'alternating',
  ...doses.deadBugReps,
  autoPrescribe: true,
  muscles: { main: ['transversus abdominis', 'rectus abdominis'], also: ['latissimus dorsi', 'iliopsoas', 'external oblique'] },
  grade: 'B',
  sources: ['s004', 'smith2014'],
  seeds: ['S004-11'],
} as const satisfies Exercise;
