import type { ExerciseWords } from '@plumbline/engine';

export const chinTuck = {
  name: 'Chin tuck',
  aliases: ['chin glide', 'neck retraction'],
  purpose: 'A small glide for your neck after time at a screen.',
  setUp: 'Sit or stand tall and look straight ahead.',
  steps: [
    'Slide your head straight back a little, like a drawer.',
    'Feel the back of your neck grow long.',
    'Stay there for two slow counts.',
    'Let your head float forward again.',
  ],
  cues: ['Eyes stay level', 'Tiny glide', 'No hard push'],
  breath: 'Breathe out as your head glides back.',
  difficulties: [
    { what: 'Your chin tips up or down.', ease: 'Pick a spot at eye height and keep looking at it.' },
    { what: 'You clench your jaw.', ease: 'Let your teeth part and do less.' },
  ],
  stopIf: ['Feeling dizzy', 'Tingling in an arm', 'A headache coming on'],
  standIns: 'Any seat will do, and standing is fine too.',
} as const satisfies ExerciseWords;
