import type { ExerciseWords } from '@plumbline/engine';

export const farmersHold = {
  name: 'Farmer’s hold',
  aliases: ['standing carry hold', 'two-hand hold'],
  purpose: 'Practises standing tall with a load in both hands, the first step to carrying.',
  setUp: 'Put two equal, light weights on a chair or table beside you.',
  steps: [
    'Take one weight in each hand from the chair.',
    'Stand with your knees soft and the weights by your thighs.',
    'Grow tall and let your shoulders spread wide.',
    'Stay like that for the time.',
    'Push your hips back to set the weights down again.',
  ],
  cues: ['Tall through your head', 'Shoulders wide', 'Keep breathing'],
  breath: 'Take quiet breaths, in and out, all the way through.',
  difficulties: [
    { what: 'Your hands tire.', ease: 'Use lighter weights or stop sooner.' },
    { what: 'Your shoulders creep up.', ease: 'Breathe out and let them hang.' },
  ],
  stopIf: ['A back ache that builds', 'Your grip starts to go'],
  standIns: 'Two shopping bags or two filled bottles of the same weight work well.',
} as const satisfies ExerciseWords;
