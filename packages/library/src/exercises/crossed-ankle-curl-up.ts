import type { Exercise } from '@plumbline/engine';

export const crossedAnkleCurlUp = {
  id: 'crossed-ankle-curl-up',
  kind: 'exercise',
  pattern: 'core_flexion',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  substitutes: ['mcgill-curl-up', 'crunch', 'bicycle-crunch'],
  stress: { flex: 3, iso: 1, press: 2 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'each',
  start: { 1: null, 2: { sets: 1, seconds: 15, restSeconds: [30, 45] }, 3: { sets: 1, seconds: 20, restSeconds: [30, 45] } },
  target: { sets: 1, seconds: 30, restSeconds: [30, 45] },
  most: { sets: 2, seconds: 30, restSeconds: [30, 45] },
  autoPrescribe: false,
  muscles: { main: ['rectus abdominis'], also: ['external oblique', 'internal oblique', 'deep neck flexors'] },
  grade: 'C',
  sources: ['s002'],
  seeds: ['S002-25', 'S002-26'],
} as const satisfies Exercise;
