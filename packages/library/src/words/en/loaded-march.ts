import type { ExerciseWords } from '@plumbline/engine';

export const loadedMarch = {
  name: 'Loaded march on the spot',
  aliases: ['carry on the spot', 'march with weights'],
  purpose: 'Practises carrying in a small space, with your toes always on the floor.',
  setUp: 'Stand beside a worktop or table. Put two equal, light weights on it.',
  steps: [
    'Take a weight in each hand and stand tall.',
    'Peel one heel off the floor, so that knee bends a little.',
    'Press that heel down as the other one peels up.',
    'Go on like a slow walk, with your toes staying down.',
    'At the end, put the weights back on the worktop.',
  ],
  cues: ['Toes stay down', 'Hips level', 'Slow and smooth'],
  breath: 'Breathe in for two steps and out for two steps.',
  difficulties: [
    { what: 'You rock from side to side.', ease: 'Lift your heels less.' },
    { what: 'You want a hand free.', ease: 'Hold one weight and touch the worktop.' },
  ],
  stopIf: ['A back ache that builds', 'Your grip starts to go', 'You feel unsteady'],
  standIns: 'Two filled bottles or two light bags are fine.',
} as const satisfies ExerciseWords;
