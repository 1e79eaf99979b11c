import type { ExerciseWords } from '@plumbline/engine';

export const footwearCheck = {
  name: 'Footwear check',
  aliases: ['shoe check', 'shoe wear check'],
  purpose: 'A quick look at whether your shoes still feel good to walk in.',
  setUp: 'Sit down with the shoes you wear most.',
  steps: [
    'Look at the heels from behind and see how they have worn.',
    'Press the soles and feel if they still spring back.',
    'Put them on and walk across the room.',
    'Change the pair if they rub, tilt or feel flat.',
  ],
  cues: ['Comfort comes first', 'Old favourites may be fine'],
  breath: 'No need to think about your breath here.',
  difficulties: [
    { what: 'You are not sure what to buy.', ease: 'Pick the pair that feels best in the shop.' },
    { what: 'You wonder about special insoles.', ease: 'Most people do well without them.' },
  ],
  stopIf: ['Numb feet or sores on them: have them looked at'],
  standIns: 'Use whichever shoes or slippers you wear most days.',
} as const satisfies ExerciseWords;
