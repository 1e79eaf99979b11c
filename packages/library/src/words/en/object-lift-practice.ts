import type { ExerciseWords } from '@plumbline/engine';

export const objectLiftPractice = {
  name: 'Everyday lift practice',
  aliases: ['box lift', 'lifting a box'],
  purpose: 'Rehearses lifting, so that heavier days feel familiar.',
  setUp: 'Put an empty box or a light bag on something low and firm. Stand close, feet either side if you can.',
  steps: [
    'Bend your hips and knees, in any mix that suits you.',
    'Take a good hold and draw the box in to your body.',
    'Breathe out and stand up with it.',
    'Walk your feet round if you want to turn.',
    'Put it down by the same way.',
  ],
  cues: ['Hug it first', 'Feet turn you', 'Smooth, no jerk'],
  breath: 'Breathe out as you lift and as you lower.',
  difficulties: [
    { what: 'The box is too low.', ease: 'Start from a chair or a table.' },
    { what: 'It feels heavy far away.', ease: 'Pull it close before you lift.' },
  ],
  stopIf: ['Back pain on the lift', 'Pain or tingling down a leg'],
  standIns: 'Use a cardboard box, a shopping bag or a backpack.',
} as const satisfies ExerciseWords;
