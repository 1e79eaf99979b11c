import type { ExerciseWords } from '@plumbline/engine';

export const catCow = {
  name: 'Cat–cow',
  aliases: ['cat-camel', 'cat to cow'],
  purpose: 'Moves your whole back gently, one way and then the other.',
  setUp: 'Come onto your hands and knees. Put your hands under your shoulders and your knees under your hips.',
  steps: [
    'Tuck your tail and round your back up, bit by bit.',
    'Let your head go last, only as far as feels easy.',
    'Now tip your tail up and let your belly sink.',
    'Let your chest open and look a little ahead.',
    'Flow from one to the other without a stop.',
  ],
  cues: ['Slow, like a wave', 'Easy range only', 'Arms stay long'],
  breath: 'Breathe out as you round, breathe in as you open.',
  difficulties: [
    { what: 'Your wrists or knees get sore.', ease: 'Lean on your fists, pad your knees, or use the chair version.' },
    { what: 'Only your neck moves.', ease: 'Let each round start at your tailbone.' },
  ],
  stopIf: ['A sharp or catching pain', 'Tingling that spreads into a leg', 'Feeling dizzy'],
  standIns: 'A rug or a folded blanket is soft enough for your knees.',
} as const satisfies ExerciseWords;
