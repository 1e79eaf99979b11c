import type { PhrasesTrainer } from '../../phrases.ts';

/** What stands around the words of a trainer. */
export const trainer = {
  says: '{name} says',
  saysOf: '{name} says of {exercise}',
  unnamed: { name: 'Your trainer', says: 'Your trainer says', wishes: 'What your trainer has in mind' },
  wishes: 'What {name} has in mind',
  first: 'How you are comes first. It may begin easier or wait.',
  range: '{from} to {to}: start at {from}.',
  step: 'Each step up: {by} more.',
  stepTo: 'Each step up: {by} more, up to {to}.',
  next: 'Then: {name}.',
  noMore: 'No longer: {says}',
  when: { pain: 'If pain goes over {n} of 10: {act}.', effort: 'If effort goes over {n} of 10: {act}.' },
  acts: { easier: 'something easier', hold: 'stay at this amount', rest: 'leave it out the next time', stop: 'stop this one' },
  forAll: 'For every exercise. {says}',
  suggests: '{name} suggests: {time}.',
  time: {
    every: 'every {time}',
    between: 'every {from} to {to}',
    at: 'at {times}',
    each: '{time} each time',
    hours: { one: '{n} hour', other: '{n} hours' },
  },
} as const satisfies PhrasesTrainer;
