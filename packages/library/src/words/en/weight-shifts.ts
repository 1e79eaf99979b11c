import type { ExerciseWords } from '@plumbline/engine';

export const weightShifts = {
  name: 'Weight shifts',
  aliases: ['side-to-side sway', 'standing weight shift'],
  purpose: 'Practises moving your weight safely from foot to foot.',
  setUp: 'Stand facing a counter, wall or heavy chair with your feet hip-width. Rest your hands on it.',
  steps: [
    'Stand evenly on both feet and feel the floor.',
    'Move your hips to the right until that foot is heavier.',
    'Keep the other foot down, just lighter.',
    'Come through the middle and over to the left.',
  ],
  cues: ['Both feet stay down', 'Slow like a tree', 'Look ahead'],
  breath: 'Breathe normally as you sway.',
  difficulties: [
    { what: 'You feel unsure.', ease: 'Make the sway smaller and hold with both hands.' },
    { what: 'It is too easy.', ease: 'Use only your fingertips.' },
  ],
  stopIf: ['Dizziness', 'Feeling that you may fall'],
  standIns: 'A kitchen counter is best; a wall or heavy chair works.',
} as const satisfies ExerciseWords;
