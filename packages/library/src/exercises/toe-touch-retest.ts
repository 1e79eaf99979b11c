import type { Exercise } from '@plumbline/engine';

export const toeTouchRetest = {
  id: 'toe-touch-retest',
  kind: 'assessment',
  pattern: 'stretch',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['seated-hamstring-stretch', 'graded-forward-bend'],
  stress: { flex: 3, axial: 1, lean: 3, bal: 1, neural: 2, stretch: 2, hipFlex: 2 },
  flags: ['inverted', 'headMove', 'endRange', 'standing'],
  kit: [['tape-measure'], []],
  measure: 'reps',
  sides: 'one',
  start: {
    1: { sets: 1, reps: 2, seconds: 2, restSeconds: [30, 60] },
    2: { sets: 1, reps: 2, seconds: 2, restSeconds: [30, 60] },
    3: { sets: 1, reps: 3, seconds: 2, restSeconds: [30, 60] },
  },
  target: { sets: 1, reps: 3, seconds: 2, restSeconds: [30, 60] },
  most: { sets: 1, reps: 3, seconds: 3, restSeconds: [30, 60] },
  autoPrescribe: false,
  muscles: { main: ['hamstrings'], also: ['erector spinae', 'gastrocnemius', 'plantar foot muscles'] },
  grade: 'D',
  sources: ['s003'],
  seeds: ['S003-73'],
} as const satisfies Exercise;
