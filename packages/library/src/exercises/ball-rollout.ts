import type { Exercise } from '@plumbline/engine';

export const ballRollout = {
  id: 'ball-rollout',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'kneeling',
  rung: 3,
  ladder: 'plank',
  substitutes: ['dead-bug-band', 'ab-wheel-rollout'],
  stress: { ext: 2, over: 2, wrist: 2, press: 3, bal: 1, knee: 2 },
  flags: ['kneel', 'floor'],
  kit: [['stability-ball', 'mat'], ['stability-ball']],
  measure: 'reps',
  sides: 'one',
  start: { 1: null, 2: null, 3: { sets: 2, reps: 6, restSeconds: [60, 90] } },
  target: { sets: 3, reps: 10, restSeconds: [60, 90] },
  most: { sets: 3, reps: 10, restSeconds: [60, 90] },
  restartReps: 6,
  autoPrescribe: true,
  muscles: {
    main: ['transversus abdominis', 'rectus abdominis'],
    also: ['latissimus dorsi', 'serratus anterior', 'external oblique', 'gluteus maximus'],
  },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-58'],
} as const satisfies Exercise;
