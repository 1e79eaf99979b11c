import type { ExerciseWords } from '@plumbline/engine';

export const reverseHyper = {
  name: 'Reverse leg raise on a bench',
  aliases: ['reverse hyperextension', 'reverse hyper'],
  purpose: 'Trains hips and back by lifting your legs, not your trunk.',
  setUp: 'Lie face down on the pad with your hips at its edge. Hold the handles or the bench firmly.',
  steps: [
    'Let your legs hang with your feet together.',
    'Raise both legs using your buttocks.',
    'Stop when they are in line with your body.',
    'Lower slowly, before your back starts to round.',
  ],
  cues: ['No swinging', 'Level, then stop', 'Hold on firmly'],
  breath: 'Breathe out as your legs rise, and in as they lower.',
  difficulties: [
    { what: 'Your legs swing.', ease: 'Pause at the top and at the bottom.' },
    { what: 'Your back works more than your hips.', ease: 'Bend your knees and lift less.' },
  ],
  stopIf: ['Low back pain', 'Tingling in a leg'],
  standIns: 'A sturdy, high bench can stand in for the machine.',
} as const satisfies ExerciseWords;
