import type { ExerciseWords } from '@plumbline/engine';

export const pelvicTilt = {
  name: 'Lying pelvic tilt',
  aliases: ['pelvic tilt', 'posterior pelvic tilt', 'pelvic clock'],
  purpose: 'A tiny, kind movement for your low back, good on sore days too.',
  setUp: 'Lie on your back with your knees bent and your feet hip-width apart.',
  steps: [
    'Press your low back softly towards the floor or bed.',
    'Feel your tailbone curl up a touch.',
    'Roll back the other way to a small arch.',
    'Keep to the middle part that feels good.',
  ],
  cues: ['Tiny and smooth', 'Hips stay down', 'Loose legs'],
  breath: 'Breathe out as your back flattens, breathe in as it lifts.',
  difficulties: [
    { what: 'Your hips lift up.', ease: 'Use less push from your feet.' },
    { what: 'It feels tender today.', ease: 'Think about the move and let almost nothing show.' },
  ],
  stopIf: ['Pain that travels into a leg'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
