import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const catCow = {
  id: 'cat-cow',
  kind: 'drill',
  pattern: 'mob_spine',
  alsoCredits: [],
  position: 'quadruped',
  rung: 1,
  ladder: 'cat-cow',
  substitutes: ['seated-cat-cow', 'pelvic-tilt', 'quadruped-rocking', 'cat-cow-rotation'],
  stress: { flex: 2, ext: 2, wrist: 2, knee: 1 },
  flags: ['kneel', 'floor', 'headMove'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'one',
  ...doses.mobility,
  autoPrescribe: true,
  muscles: { main: ['erector spinae', 'rectus abdominis'], also: ['multifidus', 'serratus anterior'] },
  grade: 'C',
  sources: ['s002', 's004'],
  seeds: ['S002-08', 'S002-07', 'S004-27'],
} as const satisfies Exercise;
