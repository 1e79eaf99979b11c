import { expect, test } from 'vitest';
import { dotsOf, inBlocks, placeOf, rangeSays } from './experiments-model.ts';

test('dots of the same value lie one over the other', () => {
  const weeks = [4, 6, 4, 3].map((pain, at) => ({ arm: at === 1 ? ('without' as const) : ('with' as const), pain }));
  expect(dotsOf(weeks, 'with')).toEqual([
    { value: 4, up: 0 },
    { value: 4, up: 1 },
    { value: 3, up: 0 },
  ]);
  expect(dotsOf(weeks, 'without')).toEqual([{ value: 6, up: 0 }]);
});
test('the bar begins at the harder end and keeps what lies beyond inside', () => {
  expect([-9, -5, 0, 2, 8].map(placeOf)).toEqual([0, 0, 50, 70, 100]);
});
test('a range is said without a sign', () => {
  expect(rangeSays({ low: 1, high: 3 })).toMatch(/from 1 to 3 points easier/);
  expect(rangeSays({ low: -4, high: -1 })).toMatch(/from 1 to 4 points harder/);
  expect(rangeSays({ low: -1, high: 2 })).toMatch(/from 1 points harder to 2 points easier/);
});
test('a week alone is left out', () => expect([inBlocks([1, 2, 3]), inBlocks([1]), inBlocks([])]).toEqual([[1, 2], [], []]));
