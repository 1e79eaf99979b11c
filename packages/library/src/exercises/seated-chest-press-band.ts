import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedChestPressBand = {
  id: 'seated-chest-press-band',
  kind: 'exercise',
  pattern: 'push',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  substitutes: ['wall-push-up', 'incline-push-up', 'push-up', 'seated-chair-press'],
  stress: { axial: 1, grip: 1, press: 1, hipFlex: 1 },
  flags: [],
  kit: [
    ['band', 'chair'],
    ['band', 'bed'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.push,
  autoPrescribe: true,
  muscles: { main: ['pectoralis major', 'triceps brachii'], also: ['anterior deltoid', 'serratus anterior'] },
  grade: 'D',
  sources: ['design', 'acsm2026'],
  seeds: [],
} as const satisfies Exercise;
