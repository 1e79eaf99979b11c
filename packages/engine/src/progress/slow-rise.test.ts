import { expect, test } from 'vitest';
import { lastTwoWeeks, worseTwoChecks } from './slow-rise.ts';

const on = '2026-11-27';
const checks = [
  { on: '2026-11-15', painAvg: 3 },
  { on: '2026-11-22', painAvg: 5 },
];
const pres = (...told: readonly (readonly [on: string, pre: number])[]) => told.map(([day, pre]) => ({ on: day, pre }));

test('the weekly check says how a week was', () => {
  expect(lastTwoWeeks({ checks, pres: pres(['2026-11-25', 9], ['2026-11-27', 9]) }, on)).toEqual([3, 5]);
});
test('where it is missing, two ratings before sessions do', () => {
  const told = pres(['2026-11-16', 3], ['2026-11-18', 4], ['2026-11-23', 5], ['2026-11-25', 6], ['2026-11-27', 5]);
  expect(lastTwoWeeks({ checks: [], pres: told }, on)).toEqual([3, 5]);
  expect(lastTwoWeeks({ checks: checks.slice(0, 1), pres: told }, on)).toEqual([3, 5]);
});
test('one rating is no week, and an old one is over', () => {
  expect(lastTwoWeeks({ checks: [], pres: pres(['2026-11-27', 9]) }, on)).toEqual([]);
  expect(lastTwoWeeks({ checks, pres: [] }, '2026-12-10')).toEqual([]);
  expect(lastTwoWeeks({ checks: checks.slice(1), pres: [] }, on)).toEqual([5]);
});
test('two checks two above baseline count only in a row, and only the newest two (R11)', () => {
  expect(worseTwoChecks([1, 5, 4], 2)).toBe(true);
  for (const weekly of [[5, 3], [3, 5], [5]]) expect(worseTwoChecks(weekly, 2)).toBe(false);
});
