import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const sittingSetup = {
  id: 'sitting-setup',
  kind: 'habit',
  pattern: 'posture',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['standing-setup', 'movement-break'],
  stress: { flex: 1, axial: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair']],
  measure: 'time',
  sides: 'one',
  ...doses.once,
  autoPrescribe: true,
  muscles: { main: [], also: ['multifidus', 'deep neck flexors'] },
  grade: 'C',
  sources: ['s001', 's004', 'slater2019', 'swain2020'],
  seeds: ['S001-11', 'S004-21', 'S004-32'],
} as const satisfies Exercise;
