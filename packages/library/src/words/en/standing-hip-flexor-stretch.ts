import type { ExerciseWords } from '@plumbline/engine';

export const standingHipFlexorStretch = {
  name: 'Standing hip-front stretch',
  aliases: ['standing hip-flexor stretch', 'split-stance hip stretch'],
  purpose: 'Gives the fronts of your hips a stretch after sitting.',
  setUp: 'Stand beside a chair, counter or wall with a hand on it. Put one foot a short step behind you.',
  steps: [
    'Point both feet forward.',
    'Tuck your tailbone under and tighten the back buttock.',
    'Drift your hips forward until the front of the hip feels a mild pull.',
    'Rest there and breathe, then do the other leg.',
  ],
  cues: ['Tail tucked', 'Mild pull only', 'Easy face, easy jaw'],
  breath: 'Let each breath out be long and soft.',
  difficulties: [
    { what: 'You feel it in your back.', ease: 'Tuck your tail more and lean less.' },
    { what: 'You feel nothing.', ease: 'Take a slightly longer step.' },
  ],
  stopIf: ['A pinch in your low back', 'Groin pain'],
  standIns: 'A counter, a heavy chair or a wall all work.',
} as const satisfies ExerciseWords;
