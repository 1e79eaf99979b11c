import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedThoracicRotation = {
  id: 'seated-thoracic-rotation',
  kind: 'drill',
  pattern: 'mob_thoracic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'thoracic-turn',
  substitutes: ['open-book', 'cat-cow-rotation', 'seated-cat-cow', 'seated-thoracic-extension'],
  stress: { rot: 2, axial: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'reps',
  sides: 'alternating',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae', 'external oblique', 'internal oblique'], also: ['rhomboids'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S002-09', 'S003-49'],
} as const satisfies Exercise;
