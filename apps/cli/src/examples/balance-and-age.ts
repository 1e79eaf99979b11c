// On the feet, or not. Rule book 1.5: DIZZY, FALLS, NEURO, AGE65; AM-07 for the seated person.
import { type Example, exampleOf, gentle, go, has, homeKit } from './example.ts';

export const balanceAndAge: readonly Example[] = [
  exampleOf({
    name: 'dizzy',
    words: 'The room spins now and then when the head turns.',
    conditions: [has('DIZZY')],
    expect: go,
    never: ['cat-cow', 'open-book', 'one-leg-stand'],
  }),
  exampleOf({
    name: 'falls',
    words: 'Fell twice in the past year, without harm.',
    answers: { B20: 'yes' },
    conditions: [has('FALLS')],
    profile: { birthYear: 1965 },
    assessment: { onsetAge: 59 },
    expect: gentle,
    never: ['one-leg-stand', 'step-up', 'childs-pose'],
  }),
  exampleOf({
    name: 'neuro',
    words: 'Lives with a nerve illness that makes movement stiff; not tested on one leg yet.',
    conditions: [has('NEURO')],
    assessment: { tests: {} },
    expect: gentle,
    never: ['one-leg-stand', 'step-up', 'tandem-stand'],
  }),
  exampleOf({
    name: 'age-65',
    words: 'Aged 70, well, has not tried the balance test yet.',
    profile: { birthYear: 1956 },
    assessment: { onsetAge: 66, tests: {} },
    expect: go,
    never: ['one-leg-stand', 'split-squat', 'step-up'],
  }),
  exampleOf({
    name: 'seated',
    words: 'Uses a wheelchair and moves across to a chair or bed alone.',
    answers: { F1: 'no', F2: 'no', F4: 'no', F5: 'yes' },
    profile: { floor: 'no', kit: [...homeKit, 'band', 'anchor', 'light-object', 'wheelchair'] },
    assessment: { walkMinutes: [], sittingHours: 14 },
    expect: go,
    never: ['air-squat', 'graded-walking', 'wall-push-up'],
  }),
];
