import type { ExerciseWords } from '@plumbline/engine';

export const kneePlank = {
  name: 'Knee plank',
  aliases: ['kneeling front plank', 'half plank'],
  purpose: 'A shorter plank that builds towards the full one.',
  setUp: 'Kneel on a mat and come down onto your forearms. Add padding if your knees are tender.',
  steps: [
    'Set your elbows right under your shoulders.',
    'Walk your knees back until your thighs slope.',
    'Make a straight line from your knees to your head.',
    'Draw your elbows lightly towards your knees.',
    'Ease your hips back to rest between goes.',
  ],
  cues: ['Knees to head straight', 'Short, tidy holds', 'Look at your hands'],
  breath: 'Take short, easy breaths all the way through.',
  difficulties: [
    { what: 'Your hips sag or stick up.', ease: 'Hold for five seconds, rest, then go again.' },
    { what: 'Your knees are sore.', ease: 'Fold a towel under them, or plank on a worktop.' },
  ],
  stopIf: ['A pinch in your low back', 'Knee pain that padding does not ease'],
  standIns: 'A folded blanket or two towels can pad your knees.',
} as const satisfies ExerciseWords;
