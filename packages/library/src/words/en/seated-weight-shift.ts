import type { ExerciseWords } from '@plumbline/engine';

export const seatedWeightShift = {
  name: 'Seated weight shift',
  aliases: ['sitting side-to-side shift'],
  purpose: 'Trains your sitting balance and gives your seat a change.',
  setUp: 'Sit tall on a firm chair with feet flat. Rest your hands on your thighs or on the armrests.',
  steps: [
    'Grow tall through the top of your head.',
    'Move your weight onto the right side of your seat.',
    'Let the left side lighten, without lifting off.',
    'Float back through the middle to the left.',
  ],
  cues: ['Tall on both sides', 'Small and slow', 'Eyes level'],
  breath: 'Breathe freely all the way across.',
  difficulties: [
    { what: 'You feel you may tip.', ease: 'Hold both armrests and move less.' },
    { what: 'Your head tips sideways.', ease: 'Keep your nose over your tummy button.' },
  ],
  stopIf: ['Dizziness', 'Back or hip pain that builds'],
  standIns: 'The edge of a firm bed, or your own wheelchair, works as a seat.',
} as const satisfies ExerciseWords;
