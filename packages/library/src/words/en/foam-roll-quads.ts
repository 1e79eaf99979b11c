import type { ExerciseWords } from '@plumbline/engine';

export const foamRollQuads = {
  name: 'Foam roll, front of the thigh',
  aliases: ['foam roll, quads', 'quad roll'],
  purpose: 'Rolls the big muscles at the front of your thigh.',
  setUp: 'Lie face down, propped on your forearms. Put the roller under one thigh. Bend the other knee out.',
  steps: [
    'Firm your tummy so your back stays long.',
    'Pull yourself forward and back on your forearms.',
    'Travel from below the hip to above the kneecap.',
    'Stop at a tender place and bend that knee once.',
    'Move the roller to the other thigh.',
  ],
  cues: ['Above the kneecap', 'Back stays long', 'Shoulders wide'],
  breath: 'Let slow breaths out on the tender places.',
  difficulties: [
    { what: 'Your back sags.', ease: 'Roll a shorter stretch and rest often.' },
    { what: 'Lying face down is awkward.', ease: 'Use a roller stick from a chair.' },
  ],
  stopIf: ['A pinch in your low back', 'Knee pain'],
  standIns: 'A roller stick or a rolling pin is an easy swap.',
} as const satisfies ExerciseWords;
