import type { Exercise } from '@plumbline/engine';

export const abWheelRollout = {
  id: 'ab-wheel-rollout',
  kind: 'exercise',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'kneeling',
  rung: 3,
  ladder: 'plank',
  substitutes: ['dead-bug-band', 'ball-rollout'],
  stress: { ext: 2, over: 3, wrist: 2, grip: 2, press: 3, bal: 1, knee: 2 },
  flags: ['kneel', 'floor'],
  kit: [['ab-wheel', 'mat'], ['ab-wheel']],
  measure: 'reps',
  sides: 'one',
  start: { 1: null, 2: null, 3: { sets: 2, reps: 5, restSeconds: [90, 120] } },
  target: { sets: 3, reps: 8, restSeconds: [90, 120] },
  most: { sets: 3, reps: 8, restSeconds: [90, 120] },
  restartReps: 5,
  autoPrescribe: true,
  muscles: {
    main: ['transversus abdominis', 'rectus abdominis'],
    also: ['latissimus dorsi', 'serratus anterior', 'external oblique', 'gluteus maximus', 'triceps brachii'],
  },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S003-58'],
} as const satisfies Exercise;
