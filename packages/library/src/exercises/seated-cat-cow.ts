import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedCatCow = {
  id: 'seated-cat-cow',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'cat-cow',
  substitutes: ['cat-cow', 'seated-thoracic-rotation', 'pelvic-tilt', 'seated-small-round', 'seated-small-arch'],
  stress: { flex: 2, ext: 2, axial: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair'], ['bed']],
  measure: 'time',
  sides: 'one',
  ...doses.mobility,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'rectus abdominis'], also: ['multifidus', 'iliopsoas'] },
  grade: 'C',
  sources: ['s002', 'design'],
  seeds: ['S002-08', 'S002-09'],
} as const satisfies Exercise;
