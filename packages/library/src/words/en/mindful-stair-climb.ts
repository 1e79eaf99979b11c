import type { ExerciseWords } from '@plumbline/engine';

export const mindfulStairClimb = {
  name: 'Mindful stair climbing',
  aliases: ['stairs', 'stair walking'],
  purpose: 'Turns the stairs you climb each day into practice for your legs and heart.',
  setUp: 'Use stairs with a rail and good light. Keep one hand on the rail.',
  steps: [
    'Place your whole foot on the first stair.',
    'Press through your heel and rise, standing tall.',
    'Feel your buttock lift you.',
    'Go on up, one stair at a time.',
    'Come down slowly with your hand on the rail.',
  ],
  cues: ['Whole foot down', 'Hand on the rail', 'Rise tall'],
  breath: 'Breathe steadily, and pause on a landing when you wish.',
  difficulties: [
    { what: 'You pull on the rail.', ease: 'Bring both feet to each stair.' },
    { what: 'Your knees complain.', ease: 'Choose fewer stairs, or walk on the flat.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Knee pain', 'Dizziness'],
  standIns: 'One low step with a rail or wall beside it is enough.',
} as const satisfies ExerciseWords;
