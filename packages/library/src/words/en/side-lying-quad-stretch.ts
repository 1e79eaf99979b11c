import type { ExerciseWords } from '@plumbline/engine';

export const sideLyingQuadStretch = {
  name: 'Side-lying thigh stretch',
  aliases: ['side-lying quad stretch'],
  purpose: 'Stretches the front of your thigh while you rest on your side.',
  setUp: 'Lie on your side on a mat or a bed with a pillow under your head. Bring the bottom knee forward.',
  steps: [
    'Bend the top knee and take hold of that foot.',
    'Tuck your tailbone a little.',
    'Draw the heel toward your buttock until the thigh feels a mild pull.',
    'Keep the knee level with your hip as you rest there.',
    'Let go gently and roll over for the other leg.',
  ],
  cues: ['Tail tucked', 'Heel comes to you', 'Shoulders soft'],
  breath: 'Breathe out as the heel comes closer.',
  difficulties: [
    { what: 'You cannot reach your foot.', ease: 'Loop a towel round it.' },
    { what: 'Your back arches.', ease: 'Pull less and tuck a little more.' },
  ],
  stopIf: ['Pain at your kneecap', 'A pinch in your low back'],
  standIns: 'A bed works instead of a mat. A towel or belt round the foot helps short arms.',
} as const satisfies ExerciseWords;
