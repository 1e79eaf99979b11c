import type { ExerciseWords } from '@plumbline/engine';

export const barbellHipThrust = {
  name: 'Barbell hip thrust or glute bridge',
  aliases: ['barbell glute bridge', 'weighted hip thrust'],
  purpose: 'Adds weight to the bridge once your own weight feels light.',
  setUp: 'Wrap a thick pad round the middle of the bar. Roll the bar over your hips, with your back on a bench or on the floor.',
  steps: [
    'Centre the bar across the front of your hips and hold it still.',
    'Take a breath and firm your tummy.',
    'Push through your heels and lift the bar with your hips.',
    'Pause when your body is level.',
    'Lower the bar under control and rest between repeats if you like.',
  ],
  cues: ['Pad on, bar centred', 'Level, no higher', 'Easy weight first'],
  breath: 'Breathe in at the bottom and let the air out as you rise.',
  difficulties: [
    { what: 'The bar hurts your hip bones.', ease: 'Use a thicker pad or a lighter bar.' },
    { what: 'You arch to finish the lift.', ease: 'Take weight off until the top feels easy.' },
  ],
  stopIf: ['Low-back pain', 'Pain in your groin or on the hip bones', 'Dizziness'],
  standIns: 'A rolled blanket can thicken a thin pad. With no bench, do it lying on the floor.',
} as const satisfies ExerciseWords;
