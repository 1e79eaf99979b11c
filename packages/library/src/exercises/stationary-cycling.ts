import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const stationaryCycling = {
  id: 'stationary-cycling',
  kind: 'exercise',
  pattern: 'aerobic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['graded-walking', 'arm-bike', 'seated-march', 'pool-walking', 'own-sport'],
  stress: { flex: 1, axial: 1, hipFlex: 2, knee: 2 },
  flags: [],
  kit: [['stationary-bike']],
  measure: 'time',
  sides: 'one',
  ...doses.walk,
  autoPrescribe: true,
  muscles: { main: ['heart and lungs'], also: ['quadriceps', 'gluteus maximus'] },
  grade: 'B',
  sources: ['hayden2021', 'matsuwaka2018', 's003'],
  seeds: ['S003-91', 'S003-94'],
} as const satisfies Exercise;
