// Another joint that has a say. Rule book 1.5: SHOULDER, SHOULDER_INST, WRIST, ELBOW, KNEE, HIP, HYPERMOB.
import { type Example, exampleOf, go, has } from './example.ts';

export const joints: readonly Example[] = [
  exampleOf({
    name: 'shoulder',
    words: 'One shoulder hurts when the arm goes overhead.',
    conditions: [has('SHOULDER', { overheadHurts: 1 })],
    expect: go,
    never: ['wall-angel', 'band-lat-pulldown', 'supported-hang'],
  }),
  exampleOf({
    name: 'shoulder-inst',
    words: 'A shoulder came out of its socket two years ago and still does not feel safe.',
    conditions: [has('SHOULDER_INST')],
    expect: go,
    never: ['push-up', 'band-lat-pulldown', 'supported-hang'],
  }),
  exampleOf({
    name: 'wrist',
    words: 'A sore wrist that dislikes being leaned on.',
    conditions: [has('WRIST', { pressHurts: 1 })],
    expect: go,
    never: ['bird-dog', 'push-up', 'farmers-carry'],
  }),
  exampleOf({
    name: 'elbow',
    words: 'A sore elbow that dislikes gripping hard.',
    conditions: [has('ELBOW')],
    expect: go,
    never: ['farmers-carry', 'lat-pulldown', 'deadlift'],
  }),
  exampleOf({
    name: 'knee',
    words: 'A sore knee; kneeling hurts.',
    conditions: [has('KNEE', { kneelHurts: 1 })],
    expect: go,
    never: ['air-squat', 'bird-dog', 'split-squat'],
  }),
  exampleOf({
    name: 'hip',
    words: 'A sore hip when it bends far or turns.',
    conditions: [has('HIP')],
    expect: go,
    never: ['supine-figure-four', 'open-book', 'air-squat'],
  }),
  exampleOf({
    name: 'hypermob',
    words: 'All joints bend further than in most people.',
    conditions: [has('HYPERMOB')],
    expect: go,
    never: ['calf-stretch', 'alternating-superman', 'cat-cow'],
  }),
];
