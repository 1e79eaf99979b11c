import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const thoracicExtensionRoller = {
  id: 'thoracic-extension-roller',
  kind: 'drill',
  pattern: 'mob_thoracic',
  alsoCredits: [],
  position: 'supine',
  rung: 1,
  ladder: 'thoracic-extension',
  substitutes: ['seated-thoracic-extension', 'wall-angel', 'foam-roll-upper-back'],
  stress: { ext: 1, over: 2 },
  flags: ['supine', 'floor', 'smrSpine', 'headMove'],
  kit: [['foam-roller'], ['towel']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae'], also: ['pectoralis major', 'latissimus dorsi'] },
  grade: 'C',
  sources: ['s004', 'wiewelhove2019'],
  seeds: ['S004-27', 'S004-39', 'S003-49'],
} as const satisfies Exercise;
