import type { ExerciseWords } from '@plumbline/engine';

export const crunch = {
  name: 'Crunch',
  aliases: ['sit-up', 'abdominal crunch'],
  purpose: 'A classic tummy curl, here only for people who ask for it.',
  setUp: 'Lie on your back with your knees bent. Touch your fingertips lightly to your temples.',
  steps: [
    'Breathe out and roll your head and shoulders up.',
    'Stop as soon as it feels far enough.',
    'Leave your feet free, not hooked under anything.',
    'Lower slowly until your head rests.',
  ],
  cues: ['Light fingers', 'Slow, not many', 'Eyes on your knees'],
  breath: 'Breathe out on the way up, and in on the way down.',
  difficulties: [
    { what: 'You tug at your head.', ease: 'Fold your arms across your chest.' },
    { what: 'The last ones get jerky.', ease: 'Stop the set there.' },
  ],
  stopIf: ['Back pain during or after the set', 'Pain or tingling in a leg'],
  standIns: 'A folded blanket can be the mat.',
} as const satisfies ExerciseWords;
