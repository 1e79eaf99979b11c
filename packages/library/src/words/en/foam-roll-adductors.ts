import type { ExerciseWords } from '@plumbline/engine';

export const foamRollAdductors = {
  name: 'Foam roll, inner thigh',
  aliases: ['adductor roll'],
  purpose: 'Rolls the muscles on the inside of your thigh.',
  setUp: 'Lie face down on your forearms. Bend one knee out and slide the roller under that inner thigh.',
  steps: [
    'Let the thigh rest its weight on the roller.',
    'Shift your hips sideways to make short strokes.',
    'Begin near the knee and stop a hand away from the groin.',
    'Breathe and wait on tender places.',
    'Bend out the other knee and repeat.',
  ],
  cues: ['Short strokes', 'Clear of the groin', 'Take your time'],
  breath: 'Breathe evenly and let your jaw soften.',
  difficulties: [
    { what: 'Your hip will not open that far.', ease: 'Bring the knee lower and use less roller.' },
    { what: 'Your back feels twisted.', ease: 'Keep your hips nearer to the floor.' },
  ],
  stopIf: ['Sharp pain at the inner thigh', 'Numbness'],
  standIns: 'A roller stick from a chair reaches the same muscle.',
} as const satisfies ExerciseWords;
