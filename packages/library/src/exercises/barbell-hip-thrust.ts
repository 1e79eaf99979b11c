import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const barbellHipThrust = {
  id: 'barbell-hip-thrust',
  kind: 'exercise',
  pattern: 'glute',
  alsoCredits: [],
  position: 'supine',
  rung: 3,
  ladder: 'bridge',
  substitutes: ['hip-thrust', 'single-leg-glute-bridge'],
  stress: { ext: 1, axial: 2, grip: 1, press: 2, hipFlex: 1, knee: 1 },
  flags: ['supine', 'floor'],
  kit: [
    ['barbell', 'barbell-pad', 'bench'],
    ['barbell', 'barbell-pad', 'mat'],
  ],
  measure: 'reps',
  sides: 'one',
  ...doses.legs,
  loading: { region: 'lower', hands: 0, needed: true },
  autoPrescribe: false,
  muscles: { main: ['gluteus maximus'], also: ['hamstrings', 'quadriceps', 'erector spinae', 'transversus abdominis'] },
  grade: 'C',
  sources: ['s003', 'acsm2009'],
  seeds: ['S003-80'],
} as const satisfies Exercise;
