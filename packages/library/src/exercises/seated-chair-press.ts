import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedChairPress = {
  id: 'seated-chair-press',
  kind: 'exercise',
  pattern: 'push',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['wall-push-up', 'seated-chest-press-band'],
  stress: { axial: 1, wrist: 1, press: 1, hipFlex: 1 },
  flags: ['handHold'],
  kit: [['chair']],
  measure: 'reps',
  sides: 'one',
  ...doses.push,
  autoPrescribe: true,
  muscles: { main: ['triceps brachii', 'latissimus dorsi'], also: ['pectoralis major', 'lower trapezius'] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
} as const satisfies Exercise;
