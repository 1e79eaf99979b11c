import type { ExerciseWords } from '@plumbline/engine';

export const pelvicFloorHolds = {
  name: 'Pelvic floor holds',
  aliases: ['Kegels', 'slow pelvic floor squeezes'],
  purpose: 'Builds staying power in the muscles at the base of your pelvis.',
  setUp: 'Lie, sit or stand, whichever makes it easiest to feel. Let your belly and buttocks go soft.',
  steps: [
    'Close round your back passage, as if to hold in wind.',
    'Bring the lift forward, as if to stop a wee.',
    'Keep the lift while you breathe in and out.',
    'Let go all the way and feel everything drop.',
    'Rest for at least as long as you held.',
  ],
  cues: ['Lift up and in', 'Keep on breathing', 'Let go fully'],
  breath: 'Start on a breath out, then keep breathing as you hold.',
  difficulties: [
    { what: 'You cannot feel much.', ease: 'Try it lying on your side, with a shorter hold.' },
    { what: 'Letting go is the hard part.', ease: 'Leave out the squeeze and just breathe and soften.' },
    { what: 'Your buttocks join in.', ease: 'Use half the effort.' },
  ],
  stopIf: ['Pain in your pelvis', 'A heavy or dragging feeling that grows'],
  standIns: '',
} as const satisfies ExerciseWords;
