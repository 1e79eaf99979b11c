import type { ExerciseWords } from '@plumbline/engine';

export const alternatingSuperman = {
  name: 'Opposite arm and leg lift, face down',
  aliases: ['slow swimmer', 'alternating superman'],
  purpose: 'Works the long muscles of your back, one diagonal at a time.',
  setUp: 'Lie face down on a mat, arms stretched ahead. Put a thin pillow under your tummy if you like.',
  steps: [
    'Rest your forehead down to keep your neck long.',
    'Lift one arm and the opposite leg a few centimetres.',
    'Keep both hip bones heavy on the floor.',
    'Lower slowly without a bump.',
    'Swap to the other arm and leg.',
  ],
  cues: ['Longer, not higher', 'Hips heavy', 'Slow swaps'],
  breath: 'Breathe out as you lift, and in as you lower.',
  difficulties: [
    { what: 'Your hips roll.', ease: 'Lift only the leg, or only the arm.' },
    { what: 'Your shoulder is stiff.', ease: 'Bend your elbow and lift your hand by your ear.' },
  ],
  stopIf: ['A pinch in your low back', 'Pain or tingling down a leg'],
  standIns: 'A folded towel works as the thin pillow.',
} as const satisfies ExerciseWords;
