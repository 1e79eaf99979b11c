import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const seatedThoracicExtension = {
  id: 'seated-thoracic-extension',
  kind: 'drill',
  pattern: 'mob_thoracic',
  alsoCredits: [],
  position: 'seated',
  rung: 1,
  ladder: 'thoracic-extension',
  substitutes: ['thoracic-extension-roller', 'seated-thoracic-rotation', 'seated-small-arch'],
  stress: { ext: 1, hipFlex: 1 },
  flags: [],
  kit: [['chair']],
  measure: 'reps',
  sides: 'one',
  ...doses.mobilityReps,
  autoPrescribe: true,
  muscles: { main: ['thoracic erector spinae'], also: ['pectoralis major'] },
  grade: 'D',
  sources: ['design'],
  seeds: ['S004-27'],
} as const satisfies Exercise;
