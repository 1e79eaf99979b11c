import type { ExerciseWords } from '@plumbline/engine';

export const heelRaises = {
  name: 'Heel raises',
  aliases: ['calf raises', 'tiptoes'],
  purpose: 'Strengthens your calves and helps you feel steady.',
  setUp: 'Stand facing a counter, wall or heavy chair with both hands resting on it. Put your feet hip-width apart.',
  steps: [
    'Spread your weight across your toes.',
    'Lift both heels slowly, as high as is easy.',
    'Wait at the top for one second.',
    'Lower your heels to a count of three.',
  ],
  cues: ['Up tall, not forward', 'Ankles straight', 'Slow down'],
  breath: 'Breathe out as you rise.',
  difficulties: [
    { what: 'Your calves cramp.', ease: 'Lift lower and do fewer.' },
    { what: 'Your ankles roll outward.', ease: 'Press the ball under each big toe down.' },
  ],
  stopIf: ['Calf or heel pain', 'Dizziness', 'Feeling unsteady'],
  standIns: 'A kitchen counter is best; a wall or heavy chair works.',
} as const satisfies ExerciseWords;
