// People who get a page instead of a plan. Rule book 1.2: A1, B2, B22, I-02.
import { type Example, exampleOf, go, routine, soon } from './example.ts';

export const stops: readonly Example[] = [
  exampleOf({
    name: 'emergency',
    words: 'Since yesterday, numb between the legs.',
    answers: { A1: 'yes', 'A1.new': 'yes', 'A1.long': 'no' },
    expect: { outcome: 'emergency' },
    never: ['sit-to-stand', 'graded-walking', 'diaphragmatic-breathing'],
  }),
  exampleOf({
    name: 'clinician-soon',
    words: 'Lost a lot of weight this half year without meaning to.',
    answers: { B2: 'yes' },
    expect: soon,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
  exampleOf({
    name: 'under-18',
    words: 'Is sixteen.',
    profile: { birthYear: 2010 },
    assessment: { onsetAge: 15 },
    expect: routine,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
  exampleOf({
    name: 'unanswered',
    words: 'Has skipped one of the questions about right now.',
    answers: { A2: undefined },
    expect: go,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
];
