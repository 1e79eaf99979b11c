import type { ExerciseWords } from '@plumbline/engine';

export const inBedBackPress = {
  name: 'Back press in bed',
  aliases: ['lying back press', 'elbows down press'],
  purpose: 'Lets you work your back before you even get up.',
  setUp: 'Lie on your back in bed with your knees bent. Rest your elbows beside your ribs, hands pointing up.',
  steps: [
    'Let the mattress hold your whole weight.',
    'Breathe out and press your elbows and shoulders gently down.',
    'Feel your chest widen a little.',
    'Keep pressing for the count with an easy face.',
    'Let go and sink back into the bed.',
  ],
  cues: ['Gentle press', 'Jaw loose', 'Keep breathing'],
  breath: 'Breathe out as you press down, and in as you let go.',
  difficulties: [
    { what: 'Your low back lifts.', ease: 'Press less, and lay a pillow under your knees.' },
    { what: 'Your elbows feel sore.', ease: 'Press with your upper arms, or lay a towel underneath.' },
  ],
  stopIf: ['Feeling faint while lying flat', 'Pain that grows with each press'],
  standIns: 'A mat or a thick rug on the floor works too.',
} as const satisfies ExerciseWords;
