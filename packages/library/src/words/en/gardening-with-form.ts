import type { ExerciseWords } from '@plumbline/engine';

export const gardeningWithForm = {
  name: 'Gardening',
  aliases: ['yard work', 'garden jobs'],
  purpose: 'Counts the garden work you enjoy as real movement for your whole body.',
  setUp: 'Choose two or three small jobs, not one long one. Have a kneeling pad or a stool near.',
  steps: [
    'Begin with a light job for a few minutes.',
    'Kneel or sit for low work, so you are not bent for long.',
    'Change to another job every quarter of an hour.',
    'Carry small loads, held close.',
    'Turn with your feet when you dig or rake.',
  ],
  cues: ['Swap jobs often', 'Small loads', 'Feet turn first'],
  breath: 'Breathe out as you lift or pull.',
  difficulties: [
    { what: 'One job runs on and on.', ease: 'Set a timer, then have a short walk.' },
    { what: 'Getting down is hard.', ease: 'Work at pots or a raised bed.' },
  ],
  stopIf: ['Back pain that climbs', 'Pain that goes further down a leg', 'Dizziness'],
  standIns: '',
} as const satisfies ExerciseWords;
