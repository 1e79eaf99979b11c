import { expect, test } from 'vitest';
import { nothingSaid, weekOf, weekSteps, withRating } from './week-model.ts';

test('a week asks four things, and only who is concerned of a leg, of activities and of the change', () => {
  const least = weekSteps({ asksLeg: false, activities: [], asksChange: false });
  expect(least.map(({ kind }) => kind)).toEqual(['painAvg', 'painWorst', 'interference', 'confidence']);
  const most = weekSteps({ asksLeg: true, activities: [{ activity: 'a', words: 'swim' }], asksChange: true });
  expect(most.map(({ kind }) => kind)).toEqual(['painAvg', 'painWorst', 'legPain', 'interference', 'confidence', 'activity', 'change']);
});

test('what is written down is what was said, and nothing is before the four are there', () => {
  const steps = weekSteps({ asksLeg: true, activities: [{ activity: 'a', words: 'swim' }], asksChange: false });
  let said = nothingSaid;
  for (const [at, step] of steps.entries()) {
    if (at < 5) expect(weekOf(said)).toBeUndefined();
    said = withRating(said, step, (at + 1) as 1);
  }
  expect(weekOf(said)).toEqual({ painAvg: 1, painWorst: 2, legPain: 3, interference: 4, confidence: 5, activities: { a: 6 } });
});
