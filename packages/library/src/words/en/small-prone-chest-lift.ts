import type { ExerciseWords } from '@plumbline/engine';

export const smallProneChestLift = {
  name: 'Small chest lift',
  aliases: ['prone chest lift', 'chest lift over a pillow'],
  purpose: 'A tiny lift that helps your upper back get stronger.',
  setUp: 'Lie face down with a pillow under your tummy. Rest your forehead on your hands or a towel.',
  steps: [
    'Let your legs feel heavy and your buttocks stay soft.',
    'Breathe out and lift your breastbone by one finger’s width.',
    'Take your hands and head up together, eyes down.',
    'Hover for the count.',
    'Melt back down and rest for one breath.',
  ],
  cues: ['One finger high', 'Nose to the floor', 'Legs stay heavy'],
  breath: 'Breathe out to lift, then breathe softly as you hover.',
  difficulties: [
    { what: 'You feel it in your low back.', ease: 'Add a second pillow and lift even less.' },
    { what: 'Your neck gets tired.', ease: 'Leave your forehead on your hands and just lighten the weight.' },
  ],
  stopIf: ['A pinch in your low back', 'Tingling down a leg'],
  standIns: 'A rolled bath towel or a sofa cushion can be the pillow.',
} as const satisfies ExerciseWords;
