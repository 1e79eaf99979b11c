import type { ExerciseWords } from '@plumbline/engine';

export const foamRollUpperBack = {
  name: 'Foam roll, upper back',
  aliases: ['thoracic roll', 'upper back roller'],
  purpose: 'May leave your upper back feeling looser for a while.',
  setUp: 'Sit on the floor and lie back with the roller across your shoulder blades. Bend your knees and plant your feet.',
  steps: [
    'Hug your arms across your chest and keep your head level.',
    'Lift your hips a little.',
    'Roll slowly between your shoulder blades and your lowest ribs.',
    'Rest on a tender place for three breaths.',
    'Turn onto your side to get up.',
  ],
  cues: ['Ribs only, never low back', 'Slow strokes', 'Five out of ten, no more'],
  breath: 'Breathe out slowly over the tender places.',
  difficulties: [
    { what: 'It feels too strong.', ease: 'Keep your hips on the floor, or use a softer roller.' },
    { what: 'Your neck gets tired.', ease: 'Hold your head in your hands.' },
  ],
  stopIf: ['A sharp pain in a rib or your spine', 'Tingling in an arm'],
  standIns: 'Without a roller, lean on a ball at the wall.',
} as const satisfies ExerciseWords;
