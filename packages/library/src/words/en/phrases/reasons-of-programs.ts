import type { PhrasesReasons } from '../../phrases.ts';

/** What the program of the person's trainer asks for, beside the dose. */
export const reasonsOfPrograms = {
  'PRG-1': {
    says: 'Your trainer wants no more than that for now.',
    fields: {
      sets: 'Your trainer asks for {now:sets}, not {was}.',
      reps: 'Your trainer asks for {now:reps}, not {was}.',
      seconds: 'Your trainer asks for {now:seconds}, not {was:seconds}.',
      metres: 'Your trainer asks for {now:metres}, not {was}.',
      kg: 'Your trainer asks for {now:kg}, not {was}.',
    },
  },
  'PRG-2': { says: 'You have reached what your trainer asks for here.' },
  'PRG-3': { says: 'You did well, so what your trainer wants next comes now.' },
  'PRG-4': { says: 'What your trainer wants next has to wait until it is right for you.' },
  'PRG-5': {
    says: 'Your trainer asks to hold back after a session like the last one.',
    moved: { up: 'Your trainer asks to hold back.', down: 'Your trainer asks for less after a session like the last one.' },
    fields: {
      progression: 'Your trainer asks for no step up after a session like the last one.',
      swap: 'Your trainer asks to leave an exercise out for now, after a session like the last one.',
    },
  },
} as const satisfies Partial<PhrasesReasons>;
