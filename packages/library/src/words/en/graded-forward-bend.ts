import type { ExerciseWords } from '@plumbline/engine';

export const gradedForwardBend = {
  name: 'Step-by-step forward bend',
  aliases: ['graded forward bend', 'graded bending', 'thigh slide'],
  purpose: 'Lets you get used to bending again, a little more each week.',
  setUp: 'Stand with your feet hip-width apart and your hands on your thighs. Bending is a normal move for a back.',
  steps: [
    'Let your chin drop and your back round.',
    'Slide your hands down your thighs a short way.',
    'Pause there and let your back go soft.',
    'Slide your hands back up to stand.',
    'If that felt fine, go a finger lower next time, down to your knees at most.',
  ],
  cues: ['Soft knees', 'Let it round', 'Hands share the load'],
  breath: 'Breathe out on the way down, and keep breathing in the pause.',
  difficulties: [
    { what: 'You brace or hold your breath.', ease: 'Hum as you go down, and go half as far.' },
    { what: 'Bending worries you.', ease: 'Start sitting down. Slide your hands towards your knees.' },
    { what: 'You feel stiff just after you wake.', ease: 'Wait an hour or two before you do this.' },
  ],
  stopIf: ['Pain or tingling that goes further down a leg', 'Feeling dizzy as you come up'],
  standIns: '',
} as const satisfies ExerciseWords;
