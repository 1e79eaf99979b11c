import type { ExerciseWords } from '@plumbline/engine';

export const ballFootArch = {
  name: 'Ball under the foot',
  aliases: ['plantar roll', 'foot arch roll'],
  purpose: 'Rolls the sole of your foot, which may feel good when feet are tired.',
  setUp: 'Sit on a chair with one shoe off. Put a ball under the arch of that foot.',
  steps: [
    'Press down only as much as feels good.',
    'Roll slowly from your heel to the ball of the foot.',
    'Curl your toes around the ball, then spread them.',
    'Make a few small circles under the arch.',
    'Give the other foot a turn.',
  ],
  cues: ['Arch, not heel bone', 'Slow passes', 'Toes join in'],
  breath: 'Breathe in your own easy rhythm.',
  difficulties: [
    { what: 'It is too hard.', ease: 'Use a softer ball, or lay a sock over it.' },
    { what: 'The ball slips away.', ease: 'Put it on a carpet or a folded towel.' },
  ],
  stopIf: ['Sharp pain at the heel', 'You cannot feel the ball well'],
  standIns: 'A small bottle of water rolls well too. The bed edge can be your seat.',
} as const satisfies ExerciseWords;
