import type { ExerciseWords } from '@plumbline/engine';

export const crossBodyKneePress = {
  name: 'Cross-body knee press',
  aliases: ['opposite hand and knee press', 'seated waist press'],
  purpose: 'Works the sides of your waist with no movement at all.',
  setUp: 'Sit tall on a firm chair or the edge of a bed. Set your feet flat.',
  steps: [
    'Put one hand, or a soft fist, on the opposite knee.',
    'Raise that foot a little, or leave it down.',
    'Push hand and knee together at half effort.',
    'Stay tall and breathe for the count.',
    'Let go slowly, then press again.',
    'Use the other hand and knee for the next set.',
  ],
  cues: ['Sit tall', 'Half effort', 'Nothing moves'],
  breath: 'Let a slow breath out through each press.',
  difficulties: [
    { what: 'You slump.', ease: 'Leave the foot down and press more lightly.' },
    { what: 'You catch yourself not breathing.', ease: 'Count out loud while you press.' },
  ],
  stopIf: ['Groin or back pain', 'Feeling light-headed'],
  standIns: 'A stool, a sofa arm or a wheelchair can be your seat.',
} as const satisfies ExerciseWords;
