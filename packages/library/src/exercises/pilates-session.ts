import type { Exercise } from '@plumbline/engine';

export const pilatesSession = {
  id: 'pilates-session',
  kind: 'practice',
  pattern: 'core_antiext',
  alsoCredits: [],
  position: 'varied',
  rung: 1,
  substitutes: ['gentle-yoga', 'tai-chi'],
  stress: { flex: 2, ext: 1, rot: 1, side: 1, over: 1, wrist: 1, iso: 1, press: 2, hipFlex: 2 },
  flags: ['supine', 'prone', 'sideLying', 'kneel', 'floor', 'headMove'],
  kit: [['mat'], []],
  measure: 'time',
  sides: 'one',
  start: {
    1: { sets: 1, seconds: 1200, restSeconds: [0, 0] },
    2: { sets: 1, seconds: 1200, restSeconds: [0, 0] },
    3: { sets: 1, seconds: 1800, restSeconds: [0, 0] },
  },
  target: { sets: 1, seconds: 1800, restSeconds: [0, 0] },
  most: { sets: 1, seconds: 2700, restSeconds: [0, 0] },
  autoPrescribe: false,
  muscles: { main: ['transversus abdominis'], also: ['rectus abdominis', 'gluteus maximus', 'multifidus', 'pelvic floor'] },
  grade: 'A',
  sources: ['s001', 's003', 'owen2020', 'fernandezRodriguez2022'],
  seeds: ['S001-50', 'S003-72'],
} as const satisfies Exercise;
