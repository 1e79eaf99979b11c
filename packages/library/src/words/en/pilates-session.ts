import type { ExerciseWords } from '@plumbline/engine';

export const pilatesSession = {
  name: 'Beginner Pilates session',
  aliases: ['mat Pilates'],
  purpose: 'A whole gentle session that mixes strength, control and breathing.',
  setUp: 'Pick a beginner or back-care class, in a room or on a screen. Lay out a mat and wear loose clothes.',
  steps: [
    'Tell the teacher which directions bother your back.',
    'Begin with the smallest version of each move.',
    'Leave out roll-ups and rolling if bending is sore.',
    'Let your head rest on the mat whenever you like.',
    'Afterwards, write down how it felt.',
  ],
  cues: ['Control before range', 'Rest when you like', 'Go at your own pace'],
  breath: 'Breathe out on the effort and let your ribs soften.',
  difficulties: [
    { what: 'The class moves too fast.', ease: 'Do every second repetition and rest in between.' },
    { what: 'Head lifts tire your neck.', ease: 'Keep your head down or on a small pillow.' },
  ],
  stopIf: ['Pain that sharpens or travels down a leg', 'Dizziness'],
  standIns: 'A thick rug or a folded blanket works instead of a mat.',
} as const satisfies ExerciseWords;
