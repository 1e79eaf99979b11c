import type { ExerciseWords } from '@plumbline/engine';

export const superman = {
  name: 'Superman',
  aliases: ['prone double raise'],
  purpose: 'A hard back lift, here only for people who ask for it.',
  setUp: 'Lie face down on a mat with your arms stretched ahead. Rest your forehead on the floor.',
  steps: [
    'Reach your fingers and toes away from each other.',
    'Lift arms and legs together, only a little.',
    'Float for two or three seconds.',
    'Come down with control and let go fully.',
  ],
  cues: ['Reach long', 'Low lift', 'Neck in line'],
  breath: 'Breathe out on the lift and breathe through the float.',
  difficulties: [
    { what: 'You jerk to get up.', ease: 'Lift just one arm and the opposite leg.' },
    { what: 'Your head tips back.', ease: 'Look at the floor in front of your nose.' },
  ],
  stopIf: ['Any pinch in your low back', 'Pain or tingling in a leg'],
  standIns: 'Carpet or a folded blanket can be the mat.',
} as const satisfies ExerciseWords;
