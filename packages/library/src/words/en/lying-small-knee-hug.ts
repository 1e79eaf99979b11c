import type { ExerciseWords } from '@plumbline/engine';

export const lyingSmallKneeHug = {
  name: 'Small lying knee hug',
  aliases: ['small double knee hug', 'lying small flexion'],
  purpose: 'A soft curl for your low back while the bed or floor holds you.',
  setUp: 'Lie on your back with your knees bent. Lift one knee, then the other, and hold behind your thighs.',
  steps: [
    'Draw your knees a little nearer to you.',
    'Stop when your tailbone feels light.',
    'Let your knees float away until your arms are long.',
    'Rock in and out like this, nice and slow.',
    'Put one foot down at a time when you are done.',
  ],
  cues: ['Arms do the work', 'A little is plenty', 'Head stays down'],
  breath: 'Breathe out as your knees come in.',
  difficulties: [
    { what: 'Lifting both legs is hard.', ease: 'Hug one knee and keep the other foot down.' },
    { what: 'Your arms do not reach.', ease: 'Loop a towel behind your thighs.' },
  ],
  stopIf: ['A pinch in your groin', 'Pain that goes further down a leg'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
