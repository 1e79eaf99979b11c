import type { ExerciseWords } from '@plumbline/engine';

export const assistedPullUp = {
  name: 'Assisted pull-up',
  aliases: ['band-assisted pull-up', 'foot-assisted pull-up'],
  purpose: 'Lets you practise the whole pull-up with some of your weight taken away.',
  setUp: 'Stand on a firm step under a strong bar. Loop a thick band over the bar, or use the step to help.',
  steps: [
    'Grip the bar and place one foot in the band or on the step.',
    'Straighten your body below the bar, ribs over hips.',
    'Pull your elbows down until your chin comes near the bar.',
    'Count to three as you lower yourself.',
    'At the end, stand on the step and climb down. Never drop.',
  ],
  cues: ['Elbows go down', 'Quiet legs', 'Three counts to lower'],
  breath: 'Breathe out on the way up, breathe in on the way down.',
  difficulties: [
    { what: 'You cannot reach the top.', ease: 'Push more with your foot, or use a thicker band.' },
    { what: 'You kick to get up.', ease: 'Cross your ankles and do one less.' },
  ],
  stopIf: ['Elbow or shoulder pain', 'A catch in your back', 'Your grip starts to go'],
  standIns: 'An assisted pull-up machine at a gym does the same. With no band, let one foot push on the step.',
} as const satisfies ExerciseWords;
