import type { ExerciseWords } from '@plumbline/engine';

export const diaphragmaticBreathing = {
  name: 'Belly breathing',
  aliases: ['diaphragmatic breathing', 'abdominal breathing', '360 breathing'],
  purpose: 'Helps you wind down and lets tense muscles soften.',
  setUp: 'Lie on your back on a mat or a bed, knees bent or over a pillow. Rest one hand on your belly and one on your chest.',
  steps: [
    'Breathe in softly through your nose while you count to four.',
    'Feel your lower hand rise and your low ribs spread.',
    'Let the hand on your chest stay almost still.',
    'Breathe out slowly while you count to six.',
    'Wait for the next breath to come on its own.',
  ],
  cues: ['Lower hand rises first', 'Soft jaw, soft shoulders', 'Longer out than in'],
  breath: 'In for about four, out for about six, with no strain.',
  difficulties: [
    { what: 'Your chest does all the work.', ease: 'Sigh once, then let the next breath be small and low.' },
    { what: 'The counting makes you tense.', ease: 'Drop the numbers and just let each breath out slowly.' },
  ],
  stopIf: ['Feeling light-headed: breathe as normal until it passes', 'Chest pain or breath that stays short: get medical help'],
  standIns: 'A sofa or a thick folded blanket works as well as a mat or a bed.',
} as const satisfies ExerciseWords;
