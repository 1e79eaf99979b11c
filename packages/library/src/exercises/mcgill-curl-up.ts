import type { Exercise } from '@plumbline/engine';

export const mcgillCurlUp = {
  id: 'mcgill-curl-up',
  kind: 'exercise',
  pattern: 'core_flexion',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  substitutes: ['crossed-ankle-curl-up', 'crunch'],
  stress: { flex: 1, iso: 1, press: 2 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'one',
  start: {
    1: null,
    2: { sets: 1, reps: 4, seconds: 5, restSeconds: [30, 45] },
    3: { sets: 2, reps: 4, seconds: 8, restSeconds: [30, 45] },
  },
  target: { sets: 3, reps: 5, seconds: 8, restSeconds: [30, 45] },
  most: { sets: 3, reps: 6, seconds: 10, restSeconds: [30, 45] },
  restartReps: 4,
  autoPrescribe: false,
  muscles: { main: ['rectus abdominis'], also: ['external oblique', 'deep neck flexors', 'transversus abdominis'] },
  grade: 'C',
  sources: ['design', 'smith2014'],
  seeds: ['S002-21', 'S004-46'],
} as const satisfies Exercise;
