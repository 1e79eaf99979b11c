import type { ExerciseWords } from '@plumbline/engine';

export const supportedOneLegStand = {
  name: 'One-leg stand with a hand',
  aliases: ['supported single-leg stand'],
  purpose: 'Builds one-leg steadiness while a hand keeps you safe.',
  setUp: 'Stand beside a counter, wall or heavy chair with one hand on it. Stand on both feet first.',
  steps: [
    'Move your weight over one foot.',
    'Peel the other foot off the floor, just a little.',
    'Stand tall over the foot that is down.',
    'Put the foot back when the time is up.',
    'Rest a moment and try the second leg.',
  ],
  cues: ['Lift only a little', 'Hip over foot', 'Hand ready'],
  breath: 'Keep your breath slow and steady.',
  difficulties: [
    { what: 'Your foot keeps touching down.', ease: 'Leave the toes on the floor and lift just the heel.' },
    { what: 'Your standing hip aches.', ease: 'Stand for half the time.' },
  ],
  stopIf: ['Dizziness', 'Hip or back pain', 'Your leg giving way'],
  standIns: 'A kitchen counter is best; a wall or heavy chair works.',
} as const satisfies ExerciseWords;
