import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const tricepsKickback = {
  id: 'triceps-kickback',
  kind: 'exercise',
  pattern: 'accessory',
  alsoCredits: [],
  position: 'standing',
  rung: 1,
  substitutes: ['biceps-curl', 'incline-push-up'],
  stress: { axial: 1, lean: 2, wrist: 1, grip: 1, bal: 1, hipFlex: 1 },
  flags: ['standing', 'handHold'],
  kit: [
    ['hand-weight', 'bench'],
    ['hand-weight', 'chair'],
    ['hand-weights', 'bench'],
    ['hand-weights', 'chair'],
    ['light-object', 'chair'],
    ['light-object', 'counter'],
  ],
  measure: 'reps',
  sides: 'each',
  ...doses.accessory,
  loading: { region: 'upper', hands: 1, needed: true },
  autoPrescribe: true,
  muscles: { main: ['triceps brachii'], also: ['posterior deltoid', 'rhomboids'] },
  grade: 'C',
  sources: ['s001'],
  seeds: ['S001-35'],
} as const satisfies Exercise;
