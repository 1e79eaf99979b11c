import type { ExerciseWords } from '@plumbline/engine';

export const gentleYoga = {
  name: 'Gentle yoga session',
  aliases: ['restorative yoga', 'beginner yoga'],
  purpose: 'A slow class that mixes moving, stretching and rest.',
  setUp: 'Pick a slow beginner class and have a mat and a pillow ready. Tell the teacher what bothers your back.',
  steps: [
    'Start with the first few easy poses.',
    'Move into each pose slowly and stay well inside your reach.',
    'Use a block, a strap or a pillow whenever it helps.',
    'Skip any pose that stirs things up.',
    'Finish with a few minutes of lying or sitting still.',
  ],
  cues: ['Easy effort', 'Your range, not theirs', 'Skip what you like'],
  breath: 'Breathe slowly through your nose and move with it.',
  difficulties: [
    { what: 'You want to keep up with the class.', ease: 'Do every other pose and rest in between.' },
    { what: 'Bending forward feels like too much.', ease: 'Bend your knees, or rest your hands on a chair.' },
  ],
  stopIf: ['Pain that goes down an arm or a leg', 'Feeling dizzy'],
  standIns: 'A rug or a blanket works instead of a mat, and books can be blocks.',
} as const satisfies ExerciseWords;
