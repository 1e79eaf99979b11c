import type { ExerciseWords } from '@plumbline/engine';

export const seatedLegExtension = {
  name: 'Seated knee straightener',
  aliases: ['seated leg extension', 'sitting knee extension'],
  purpose: 'Strengthens the fronts of your thighs without standing.',
  setUp: 'Sit tall in a firm chair with your thighs well supported. Hold the sides of the seat.',
  steps: [
    'Slide one foot slightly forward.',
    'Lift that foot until the knee is nearly straight.',
    'Tighten the thigh and hold for two seconds.',
    'Let the foot sink back to the floor.',
  ],
  cues: ['Sit tall', 'Thigh stays on the seat', 'Slow on the way down'],
  breath: 'Breathe out as the foot lifts.',
  difficulties: [
    { what: 'The back of your leg pulls.', ease: 'Stop before the knee is straight.' },
    { what: 'You slump backward.', ease: 'Put a cushion behind your back.' },
  ],
  stopIf: ['Pain or tingling down the leg', 'Knee pain'],
  standIns: 'The edge of a firm bed, or your own wheelchair, works as a seat.',
} as const satisfies ExerciseWords;
