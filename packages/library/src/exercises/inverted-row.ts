import type { Exercise } from '@plumbline/engine';
import { doses } from '../doses.ts';

export const invertedRow = {
  id: 'inverted-row',
  kind: 'exercise',
  pattern: 'pull_h',
  alsoCredits: [],
  position: 'supine',
  rung: 2,
  ladder: 'pull-horizontal',
  substitutes: ['pull-up', 'towel-row', 'bent-over-row'],
  stress: { ext: 1, grip: 3, iso: 1, press: 2 },
  flags: ['supine', 'floor'],
  kit: [['low-bar']],
  measure: 'reps',
  sides: 'one',
  ...doses.supportedRow,
  autoPrescribe: true,
  muscles: {
    main: ['middle trapezius', 'rhomboids', 'latissimus dorsi'],
    also: ['posterior deltoid', 'biceps brachii', 'gluteus maximus', 'erector spinae'],
  },
  grade: 'B',
  sources: ['s003', 'fenwick2009'],
  seeds: ['S003-76'],
} as const satisfies Exercise;
