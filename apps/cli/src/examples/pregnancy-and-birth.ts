// Expecting a baby, and the first year after. Rule book 1.5: PREG_1, PREG_2, PREG_PGP, PP_0_6, PP_6_12, PP_12_52; levels by AM-03.
import { type Example, exampleOf, gentle, go, has } from './example.ts';

const pregnant = { A13: 'no', B13: 'yes', 'B13.contra': 'no' } as const;

export const pregnancyAndBirth: readonly Example[] = [
  exampleOf({
    name: 'preg-1',
    words: 'Nine weeks pregnant and feeling well.',
    answers: pregnant,
    conditions: [has('PREGNANT', { weeks: 9 })],
    expect: go,
    never: ['ab-wheel-rollout', 'passive-hang-pronated', 'half-kneeling-hip-flexor-stretch'],
  }),
  exampleOf({
    name: 'preg-2',
    words: 'Twenty-four weeks pregnant and feeling well.',
    answers: pregnant,
    conditions: [has('PREGNANT', { weeks: 24 })],
    expect: gentle,
    never: ['glute-bridge', 'prone-cobra', 'dead-bug-toe-tap'],
  }),
  exampleOf({
    name: 'preg-pgp',
    words: 'Twenty-two weeks pregnant, with a sore pelvis when standing on one leg.',
    answers: pregnant,
    conditions: [has('PREGNANT', { weeks: 22 }), has('PREG_PGP')],
    expect: gentle,
    never: ['split-squat', 'lateral-band-walk', 'standing-hip-abduction'],
  }),
  exampleOf({
    name: 'pp-0-6',
    words: 'Gave birth one week ago.',
    answers: { B13: 'yes' },
    conditions: [has('BIRTH', { weeks: 1, caesarean: 0, symptoms: 0, checked: 0 })],
    expect: gentle,
    never: ['sit-to-stand', 'glute-bridge', 'wall-push-up'],
  }),
  exampleOf({
    name: 'pp-6-12',
    words: 'Gave birth by caesarean seven weeks ago, not checked yet.',
    answers: { B13: 'yes' },
    conditions: [has('BIRTH', { weeks: 7, caesarean: 1, symptoms: 0, checked: 0 })],
    expect: gentle,
    never: ['dead-bug', 'front-plank', 'goblet-squat'],
  }),
  exampleOf({
    name: 'pp-12-52',
    words: 'Gave birth thirty weeks ago and feels well.',
    answers: { B13: 'yes' },
    conditions: [has('BIRTH', { weeks: 30, caesarean: 0, symptoms: 0, checked: 1 })],
    expect: go,
    never: ['crunch', 'superman', 'bicycle-crunch'],
  }),
];
