import type { ExerciseWords } from '@plumbline/engine';

export const farmersCarry = {
  name: 'Farmer’s carry',
  aliases: ['farmer’s walk', 'two-hand carry'],
  purpose: 'Trains you to walk with a load in both hands, as you do with shopping.',
  setUp: 'Clear a path of about ten steps. Place two equal weights on a chair at the start.',
  steps: [
    'Pick the weights up from the chair with a bend at your hips.',
    'Let them hang close by your sides.',
    'Walk with quiet, even steps.',
    'At the end, turn round slowly in small steps.',
    'When time is up, put the weights back on the chair.',
  ],
  cues: ['Walk tall', 'Even steps', 'Weights stay still'],
  breath: 'Breathe steadily, in time with your steps.',
  difficulties: [
    { what: 'You sway from side to side.', ease: 'Slow down, or use less weight.' },
    { what: 'The weights knock your legs.', ease: 'Hold them a hand’s width out.' },
  ],
  stopIf: ['Back pain that rises as you walk', 'Your grip starts to go', 'Dizziness or unsteady steps'],
  standIns: 'Two bags with handles, filled the same, are fine.',
} as const satisfies ExerciseWords;
