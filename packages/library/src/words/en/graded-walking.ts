import type { ExerciseWords } from '@plumbline/engine';

export const gradedWalking = {
  name: 'Graded walking',
  aliases: ['walking', 'walk plan'],
  purpose: 'Builds your walking bit by bit, which many people with back pain find helps.',
  setUp: 'Wear shoes you like and pick a flat, easy route. Indoors round the room counts too.',
  steps: [
    'Set off at a pace where you can still talk.',
    'Let your arms swing.',
    'Stop at your planned time, on good days and on harder days.',
    'If it feels long, split it into two shorter walks.',
  ],
  cues: ['Easy pace', 'Arms swing', 'Stop on time'],
  breath: 'Breathe so that you could chat with a friend.',
  difficulties: [
    { what: 'Symptoms start partway.', ease: 'Turn back sooner, or sit for a minute and go on.' },
    { what: 'You cannot go out.', ease: 'Walk up and down indoors.' },
  ],
  stopIf: ['Chest pain, or breath that does not settle', 'Weakness or numbness that spreads in a leg', 'Dizziness'],
  standIns: '',
} as const satisfies ExerciseWords;
