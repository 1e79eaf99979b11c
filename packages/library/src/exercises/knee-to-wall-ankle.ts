import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const kneeToWallAnkle = {
  id: 'knee-to-wall-ankle',
  kind: 'drill',
  pattern: 'mob_ankle',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['calf-stretch', 'seated-ankle-circles'],
  stress: { axial: 1, bal: 2, knee: 2, hipFlex: 1, asym: 1 },
  flags: ['standing', 'handHold'],
  kit: [['wall'], ['counter']],
  measure: 'reps',
  sides: 'each',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['soleus', 'gastrocnemius'], also: ['tibialis anterior', 'plantar foot muscles'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S003-49', 'S003-83'],
} as const satisfies Exercise;
