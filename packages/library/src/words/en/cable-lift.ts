import type { ExerciseWords } from '@plumbline/engine';

export const cableLift = {
  name: 'Band or cable lift',
  aliases: ['upward diagonal lift', 'half-kneeling lift'],
  purpose: 'Joins hips, waist and arms in one upward reach.',
  setUp: 'Set a band or cable low, to one side. Kneel on padding with the outside foot in front.',
  steps: [
    'Hold the handle in both hands near your inside hip.',
    'Draw it up to the middle of your chest.',
    'Press it up and across, past the far shoulder.',
    'Stay two seconds with your ribs over your hips.',
    'Lower it along the same path.',
    'Turn round and do the other side.',
  ],
  cues: ['Ribs over hips', 'Grow tall', 'Same path back'],
  breath: 'Breathe out as your hands rise, and in as they lower.',
  difficulties: [
    { what: 'You lean back as your arms rise.', ease: 'Stop at shoulder height.' },
    { what: 'Your hip drifts sideways.', ease: 'Squeeze the buttock of the kneeling side.' },
  ],
  stopIf: ['A pinch in your back as your arms rise', 'Shoulder pain'],
  standIns: 'A band looped around a heavy table leg works like a low cable.',
} as const satisfies ExerciseWords;
