import { expect, it } from 'vitest';
import { liveShare } from './share.ts';

/** Found among 100,000 people of seed 1; each once led to a plan that the checker refused. */
const found: readonly (readonly [person: number, why: string])[] = [
  [28207, 'a pattern that pauses for half a week'],
  [39368, 'a third everyday pattern on the last day'],
  [41099, 'fragile bones, no hinge yet'],
  [48417, 'a balance test from before the condition was named'],
  [56239, 'a short course of tablets, named by one question and denied by the other'],
  [57314, 'two gentle weeks that end inside the plan'],
  [64208, 'a day for strength that holds none, after a gap'],
  [65606, 'the one bending exercise rests after red lights'],
  [91671, 'a pattern that pauses while one of its holds is short'],
  [78626, 'a clearance that ends before the first day of sessions'],
  [92032, 'a walk of twelve minutes and the only two drills on one easy day'],
];
/** The same, found since more is asked: they answer it. */
const foundSince: typeof found = [
  [44957, 'walks and drills all rest after red lights, and bending waits for the first hour'],
  [104819, 'a cleared operation that is half a year ago in the middle of the block'],
  [112020, 'a weight twice as heavy is the next one, and two repetitions more lead over'],
  [115882, 'one easing drill for the warm-up and the cool-down, and no other of its kind'],
  [118656, 'the only quiet exercise goes to the slot of a goal and is dropped there'],
  [1499, 'all that is calm rests, the last of it until a clinician has looked'],
  [19655, 'all that is calm rests but the breathing at the end, and nothing wakes hips or back: in a light session'],
  [40389, 'the same in a full one'],
  [76733, 'the same with one exercise left'],
  [120705, 'breathing stands in for a goal of fitness and takes the time of the trunk'],
];

it.each(found)('person %i lives twelve weeks and no rule is broken: %s', (first) => {
  expect(liveShare({ first, people: 1, weeks: 12, seed: 1, plain: true }, () => undefined).violations).toEqual([]);
});
it.each(foundSince)('person %i, asked more, lives twelve weeks and no rule is broken: %s', (first) => {
  expect(liveShare({ first, people: 1, weeks: 12, seed: 1 }, () => undefined).violations).toEqual([]);
});

/** Found among 100,000 people of seed 2. */
const foundInTwo: typeof found = [
  [11126, 'the one session day of a week waits for a clinician, and the days after it do not'],
  [35110, 'the only drill goes to the main part and is dropped there for time'],
  [46900, 'what was told of a pregnancy that is over'],
  [64528, 'a drill that rests, and the other one is no gentler'],
];
it.each(foundInTwo)('person %i of seed 2 lives twelve weeks and no rule is broken: %s', (first) => {
  expect(liveShare({ first, people: 1, weeks: 12, seed: 2 }, () => undefined).violations).toEqual([]);
});
