import type { ExerciseWords } from '@plumbline/engine';

export const hip9090Switch = {
  name: '90/90 hip switch',
  aliases: ['shin box', 'seated hip switch'],
  purpose: 'Helps your hips turn in and out with control.',
  setUp: 'Sit on the floor and lean back on your hands. Bend your knees and set your feet wide apart.',
  steps: [
    'Let both knees swing down to one side.',
    'Press them lightly into the floor for a slow count of three.',
    'Then try to make them light.',
    'Lift both knees and swing across to the other side.',
  ],
  cues: ['Sit tall first', 'Let knees fall, no pushing', 'Wide feet'],
  breath: 'Breathe out as your knees go down, and keep breathing as you press.',
  difficulties: [
    { what: 'You sink in the middle.', ease: 'Sit on a cushion or a folded blanket.' },
    { what: 'Your knees stay high.', ease: 'That is fine. Stop where your hip feels busy but happy.' },
  ],
  stopIf: ['A pinch in your groin', 'Pain at the inside of your knee'],
  standIns: 'A rug or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
