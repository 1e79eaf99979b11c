import type { ExerciseWords } from '@plumbline/engine';

export const lateralBandWalk = {
  name: 'Band side step',
  aliases: ['lateral band walk', 'monster walk'],
  purpose: 'Works the sides of your hips while you step.',
  setUp: 'Put a loop band just above your knees. Face a counter or a wall and rest your fingertips on it.',
  steps: [
    'Bend your knees a little and stand hip-width.',
    'Step one foot out sideways against the band.',
    'Follow with the other foot, slowly, keeping the band stretched.',
    'Take all your steps one way.',
    'Then step back the way you came.',
  ],
  cues: ['Knees over toes', 'Band stays stretched', 'Hips stay level'],
  breath: 'Breathe easily with each step.',
  difficulties: [
    { what: 'Your knees are pulled together.', ease: 'Use a lighter band or smaller steps.' },
    { what: 'Your back gets tired from stooping.', ease: 'Stand taller and bend the knees less.' },
  ],
  stopIf: ['Knee or hip pain', 'A growing ache in your back'],
  standIns: 'A long band tied in a loop works too.',
} as const satisfies ExerciseWords;
