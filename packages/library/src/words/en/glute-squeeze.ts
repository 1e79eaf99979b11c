import type { ExerciseWords } from '@plumbline/engine';

export const gluteSqueeze = {
  name: 'Buttock squeeze',
  aliases: ['glute squeeze', 'glute set', 'standing glute squeeze'],
  purpose: 'A quick way to use your hip muscles during a break.',
  setUp: 'Stand, sit or lie, whichever you are doing now. Point your feet ahead.',
  steps: [
    'Squeeze both buttocks to about six out of ten.',
    'Hold for about one second.',
    'Let go all the way.',
    'Check that left and right work the same.',
  ],
  cues: ['Firm, never flat out', 'Soft jaw', 'Let go fully'],
  breath: 'Let a short breath out with each squeeze.',
  difficulties: [
    { what: 'Your hips push forward.', ease: 'Lean your back on a wall while you squeeze.' },
    { what: 'You feel it in the backs of your legs.', ease: 'Turn your toes out a little and squeeze less.' },
  ],
  stopIf: ['Pain round your tailbone or in your pelvis', 'A headache or pressure in your head'],
  standIns: '',
} as const satisfies ExerciseWords;
