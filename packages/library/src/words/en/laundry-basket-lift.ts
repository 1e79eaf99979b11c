import type { ExerciseWords } from '@plumbline/engine';

export const laundryBasketLift = {
  name: 'Laundry basket lift',
  aliases: ['basket lift from a chair', 'household lift'],
  purpose: 'Turns a daily chore into leg and back practice.',
  setUp: 'Put an empty laundry basket on a chair seat or a bed. Stand close and face it squarely.',
  steps: [
    'Rest both hands on the basket’s sides.',
    'Move your hips back until your arms hang straight.',
    'Slide the basket toward you.',
    'Stand up with the basket against your tummy.',
    'Send your hips back again to set it down.',
  ],
  cues: ['Basket close', 'Hips back first', 'Stand all the way'],
  breath: 'Breathe out as you stand up with it.',
  difficulties: [
    { what: 'It feels too low.', ease: 'Put it on a table first.' },
    { what: 'It gets easy.', ease: 'Add some clothes, a few at a time.' },
  ],
  stopIf: ['Back pain that builds', 'Pain going further down a leg'],
  standIns: 'Use any box or bag with two handles, on a firm chair or bed.',
} as const satisfies ExerciseWords;
