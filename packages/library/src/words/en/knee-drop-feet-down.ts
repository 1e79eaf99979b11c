import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetDown = {
  name: 'Knee drop, feet down',
  aliases: ['lower trunk rotation', 'knee rolls', 'oblique knee drop level 1'],
  purpose: 'An easy side-to-side turn for your waist and low back.',
  setUp: 'Lie on your back with your knees bent and your feet flat. Spread your arms out to the sides.',
  steps: [
    'Let both knees tip slowly to one side.',
    'Stop part of the way, while both shoulders still rest.',
    'Use your waist to bring your knees back up.',
    'Tip them to the other side.',
  ],
  cues: ['Shoulders stay heavy', 'Part of the way is plenty', 'Waist brings them back'],
  breath: 'Breathe in as your knees tip, breathe out as they come back.',
  difficulties: [
    { what: 'One shoulder peels up.', ease: 'Tip your knees half as far.' },
    { what: 'It feels tight on one side.', ease: 'Put a pillow there for your knees to land on.' },
  ],
  stopIf: ['A catch as your knees come back', 'Tingling in a leg'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
