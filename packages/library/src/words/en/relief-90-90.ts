import type { ExerciseWords } from '@plumbline/engine';

export const relief9090 = {
  name: '90/90 rest',
  aliases: ['legs-on-chair rest', 'semi-Fowler rest', 'static back'],
  purpose: 'A resting place for a sore back, with your legs held up for you.',
  setUp: 'Lie on your bed with pillows stacked under your calves. Or lie on a mat with your calves on a chair seat.',
  steps: [
    'Shuffle in until your hips and knees are bent like a chair.',
    'Let your arms fall out to the sides.',
    'Let the pillows or the chair carry all of your legs.',
    'Stay for a few minutes and let your back spread out.',
    'Roll onto your side to get up.',
  ],
  cues: ['Heavy legs', 'Loose jaw', 'Roll to get up'],
  breath: 'Breathe low and slow into your belly.',
  difficulties: [
    { what: 'Your hips hang in the air.', ease: 'Use a lower pile, or move nearer to it.' },
    { what: 'Getting to the floor is hard.', ease: 'Stay on the bed and use pillows.' },
  ],
  stopIf: ['A numb feeling in your legs that grows', 'Feeling light-headed on your back: turn onto your left side'],
  standIns: 'Sofa cushions, a low stool or a stack of folded blankets can hold your legs.',
} as const satisfies ExerciseWords;
