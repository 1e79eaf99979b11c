import type { ExerciseWords } from '@plumbline/engine';

export const supineSciaticSlider = {
  name: 'Lying leg slider',
  aliases: ['supine sciatic slider', 'lying nerve glide', 'sciatic floss'],
  purpose: 'Lets the long nerve of your leg glide a little, with no pull.',
  setUp: 'Lie on your back with one foot flat. Hold behind the other thigh so that knee points at the ceiling.',
  steps: [
    'Start to straighten your knee and point your toes away.',
    'Turn back before you feel any tug.',
    'Bend your knee and pull your toes up.',
    'Go to and fro, as easy as a swing.',
  ],
  cues: ['No stretch at all', 'Light and slow', 'Turn back early'],
  breath: 'Breathe easily all the way through.',
  difficulties: [
    { what: 'You feel a pull or a zing.', ease: 'Make it half as big, or keep your knee more bent.' },
    { what: 'Holding your thigh is hard.', ease: 'Loop a towel behind your thigh.' },
  ],
  stopIf: ['Tingling or pain still there after a minute', 'New numbness or weakness: get it checked soon'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
