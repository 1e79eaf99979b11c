import type { ExerciseWords } from '@plumbline/engine';

export const oneLegStand = {
  name: 'One-leg stand',
  aliases: ['single-leg stand', 'stork stand'],
  purpose: 'Trains your balance on one leg with your hands free.',
  setUp: 'Stand within easy reach of a counter, wall or heavy chair. Let your arms hang.',
  steps: [
    'Choose a spot to look at, straight ahead.',
    'Shift onto one foot and unlock its knee.',
    'Raise the other foot to your ankle’s height.',
    'Let small wobbles come and go.',
    'Set the foot down softly and change over.',
  ],
  cues: ['Support within reach', 'Wobbles are fine', 'Knee unlocked'],
  breath: 'Breathe quietly; do not hold your breath.',
  difficulties: [
    { what: 'You last only a second or two.', ease: 'Touch the support with one finger.' },
    { what: 'Your foot cramps.', ease: 'Let your toes relax and spread.' },
  ],
  stopIf: ['Dizziness', 'Feeling that you may fall'],
  standIns: 'A kitchen counter is best; a wall or heavy chair works.',
} as const satisfies ExerciseWords;
