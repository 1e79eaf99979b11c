// Belly, pelvis, eyes and energy. Rule book 1.5: PELVIC, EYE, PEM; B18 with and without a clearance (1.3).
import { answeredOn, type Example, exampleOf, gentle, go, has, routine } from './example.ts';

const tiring = { answers: { B18: 'yes' }, conditions: [has('PEM')] } as const;

export const insideAndEnergy: readonly Example[] = [
  exampleOf({
    name: 'pelvic',
    words: 'Leaks a little on coughing, for years.',
    conditions: [has('PELVIC', { tight: 0 })],
    expect: go,
    never: ['dead-bug', 'front-plank', 'side-plank'],
  }),
  exampleOf({
    name: 'eye',
    words: 'Has raised pressure in one eye.',
    conditions: [has('EYE')],
    expect: go,
    never: ['dead-bug', 'childs-pose', 'goblet-squat'],
  }),
  exampleOf({
    name: 'pem',
    words: 'Small everyday effort is paid for with a day in bed, again and again.',
    ...tiring,
    expect: routine,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
  exampleOf({
    name: 'pem-cleared',
    words: 'Small effort is paid for with a day in bed; a doctor has agreed to careful exercise.',
    ...tiring,
    clearances: [{ rule: 'B18', byRole: 'family doctor', on: answeredOn }],
    expect: gentle,
    never: ['superman', 'bicycle-crunch', 'slump-tensioner'],
  }),
];
