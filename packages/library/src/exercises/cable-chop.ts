import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const cableChop = {
  id: 'cable-chop',
  kind: 'exercise',
  pattern: 'core_rotation',
  alsoCredits: [],
  position: 'half-kneeling',
  rung: 2,
  ladder: 'chop',
  substitutes: ['half-kneeling-pallof-press', 'cable-lift', 'knee-drop-feet-up'],
  stress: { flex: 1, rot: 2, side: 1, axial: 1, over: 1, grip: 1, press: 1, bal: 2, asym: 2, hipFlex: 1, knee: 2 },
  flags: ['kneel', 'floor'],
  kit: [['cable-machine'], ['band', 'anchor']],
  measure: 'reps',
  sides: 'each',
  ...doses.pallof,
  autoPrescribe: true,
  muscles: {
    main: ['external oblique', 'internal oblique'],
    also: ['latissimus dorsi', 'rectus abdominis', 'gluteus maximus', 'serratus anterior'],
  },
  grade: 'C',
  sources: ['s003'],
  seeds: ['S002-36', 'S003-62'],
} as const satisfies Exercise;
