import type { ExerciseWords } from '@plumbline/engine';

export const kneeDropFeetUp = {
  name: 'Knee drop, feet lifted',
  aliases: ['oblique knee drop level two', 'tabletop knee drop'],
  purpose: 'Asks the sides of your waist to guide your legs.',
  setUp: 'Lie on your back on a mat with your arms out wide. Bring your knees over your hips, one at a time.',
  steps: [
    'Press your shoulder blades lightly into the mat.',
    'Lower both knees part of the way to one side.',
    'Stop well before the floor, or before a shoulder lifts.',
    'Breathe out and let your waist pull the knees back.',
    'Rest in the middle, then go to the other side.',
  ],
  cues: ['Part of the way', 'Shoulders stay down', 'Waist does the work'],
  breath: 'Breathe in as your knees lower, and out as they return.',
  difficulties: [
    { what: 'A shoulder pops up.', ease: 'Lower your knees only a hand’s width.' },
    { what: 'Holding both legs up is heavy.', ease: 'Keep your feet on the floor and drop just the knees.' },
  ],
  stopIf: ['A twisting pain in your low back', 'Tingling in a leg'],
  standIns: 'A carpet or a folded blanket works as a mat.',
} as const satisfies ExerciseWords;
