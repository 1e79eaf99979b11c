import type { ExerciseWords } from '@plumbline/engine';

export const heelSlide = {
  name: 'Heel slide',
  aliases: ['lying leg slide', 'heel glide'],
  purpose: 'The gentlest way to work your tummy lying down, in bed if you like.',
  setUp: 'Lie on your back on a bed or a mat. Bend both knees and let your arms rest by your sides.',
  steps: [
    'Let your low back lie in its own easy curve.',
    'Breathe out and slide one heel slowly away from you.',
    'Stop before your back or hips want to move.',
    'Draw the heel back until the knee is bent again.',
    'Rest a moment, then slide the other heel.',
  ],
  cues: ['Heel stays down', 'Back stays easy', 'Slow both ways'],
  breath: 'Breathe out as the heel slides away, and in as it comes home.',
  difficulties: [
    { what: 'The heel sticks on the sheet or mat.', ease: 'Wear a sock, or put a small cloth under the heel.' },
    { what: 'Your back lifts as the leg gets long.', ease: 'Slide only halfway and keep the knee a little bent.' },
  ],
  stopIf: ['Pain that grows with each slide', 'New tingling in the leg', 'Feeling faint on your back'],
  standIns: 'Any firm bed works. On a hard floor, lie on a folded blanket.',
} as const satisfies ExerciseWords;
