import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const bicycleCrunch = {
  id: 'bicycle-crunch',
  kind: 'exercise',
  pattern: 'core_flexion',
  alsoCredits: [],
  position: 'supine',
  rung: 3,
  substitutes: ['crossed-ankle-curl-up', 'crunch'],
  stress: { flex: 3, rot: 3, iso: 1, press: 3, hipFlex: 2 },
  flags: ['supine', 'floor'],
  kit: [['mat'], []],
  measure: 'reps',
  sides: 'alternating',
  ...doses.flexion,
  autoPrescribe: false,
  muscles: { main: ['rectus abdominis', 'external oblique', 'internal oblique'], also: ['iliopsoas', 'deep neck flexors'] },
  grade: 'C',
  sources: ['s001'],
  seeds: ['S001-16'],
} as const satisfies Exercise;
