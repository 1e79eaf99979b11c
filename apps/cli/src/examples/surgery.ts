// After an operation on the back. Rule book 1.5: DISC_SURG and FUSION, stage by stage; settled 13 for the clearance.
import { type Example, exampleOf, gentle, go, has, soon } from './example.ts';

const operated = { B12: 'yes' } as const;

export const surgery: readonly Example[] = [
  exampleOf({
    name: 'disc-surg-early',
    words: 'Had a disc operation three weeks ago.',
    answers: operated,
    conditions: [has('DISC_SURG', { weeks: 3, cleared: 0 })],
    expect: soon,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
  exampleOf({
    name: 'disc-surg-mid',
    words: 'Had a disc operation eight weeks ago and was told exercise is fine.',
    answers: operated,
    conditions: [has('DISC_SURG', { weeks: 8, cleared: 1 })],
    expect: gentle,
    never: ['dead-bug', 'goblet-squat', 'supported-hang'],
  }),
  exampleOf({
    name: 'disc-surg-half-year',
    words: 'Had a disc operation sixteen weeks ago and was told exercise is fine.',
    answers: operated,
    conditions: [has('DISC_SURG', { weeks: 16, cleared: 1 })],
    expect: gentle,
    never: ['cat-cow', 'deadlift', 'passive-hang-pronated'],
  }),
  exampleOf({
    name: 'disc-surg-late',
    words: 'Had a disc operation nine months ago and was told exercise is fine.',
    answers: operated,
    conditions: [has('DISC_SURG', { weeks: 40, cleared: 1 })],
    expect: go,
    never: ['active-hang', 'pull-up', 'assisted-pull-up'],
  }),
  exampleOf({
    name: 'fusion-early',
    words: 'Had bones of the back joined eight weeks ago.',
    answers: operated,
    conditions: [has('FUSION', { weeks: 8, cleared: 0 })],
    expect: soon,
    never: ['sit-to-stand', 'glute-bridge', 'dead-bug'],
  }),
  exampleOf({
    name: 'fusion-mid',
    words: 'Had bones of the back joined sixteen weeks ago and was told exercise is fine.',
    answers: operated,
    conditions: [has('FUSION', { weeks: 16, cleared: 1 })],
    expect: gentle,
    never: ['dead-bug', 'goblet-squat', 'supported-hang'],
  }),
  exampleOf({
    name: 'fusion-late',
    words: 'Had bones of the back joined fourteen months ago and was told exercise is fine.',
    answers: operated,
    conditions: [has('FUSION', { weeks: 60, cleared: 1 })],
    expect: go,
    never: ['cat-cow', 'childs-pose', 'active-hang'],
  }),
];
