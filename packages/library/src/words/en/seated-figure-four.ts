import type { ExerciseWords } from '@plumbline/engine';

export const seatedFigureFour = {
  name: 'Seated figure-four stretch',
  aliases: ['chair buttock stretch', 'ankle-on-knee stretch'],
  purpose: 'Stretches your buttock at a desk or a table.',
  setUp: 'Sit on a firm chair with both feet flat.',
  steps: [
    'Rest one ankle on the opposite thigh, above the knee.',
    'Sit up as tall as you can.',
    'Tip forward from your hips with a long chest.',
    'Pause at a mild pull in the buttock.',
    'Sit up, put the foot down and do the other leg.',
  ],
  cues: ['Tall, then tip', 'Leave the knee alone', 'Mild pull only'],
  breath: 'Breathe out as you tip forward.',
  difficulties: [
    { what: 'The ankle will not go that high.', ease: 'Cross it over the other shin, with that leg stretched out.' },
    { what: 'You round your back.', ease: 'Tip less.' },
  ],
  stopIf: ['Knee or groin pain', 'Tingling in the leg'],
  standIns: 'The edge of a firm bed works as a seat.',
} as const satisfies ExerciseWords;
