import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekdayOf } from '../dates.ts';
import { calendar, calendarDay, countKind, weekPattern } from './calendar.ts';

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
const days = fc.integer({ min: 1, max: 7 });
const from = '2026-11-22';

test('a week has as many sessions as were asked for, at most three of strength', () => {
  fc.assert(
    fc.property(days, weekdays, (wanted, chosen) => {
      const pattern = weekPattern(from, wanted, chosen);
      expect(pattern).toHaveLength(7);
      expect(countKind(pattern, 'strength') + countKind(pattern, 'easy')).toBe(wanted);
      expect(countKind(pattern, 'strength')).toBe(Math.min(3, wanted));
    }),
  );
});
test('preferred weekdays win when as many are given as sessions', () => {
  for (const day of calendar(from, 2, weekPattern(from, 3, [2, 4, 6]))) {
    expect([2, 4, 6].includes(weekdayOf(day.date))).toBe(day.kind === 'strength');
  }
});
test('of five preferred days the strength days lie as far apart as they can', () => {
  expect(weekPattern('2026-11-23', 5, [1, 2, 3, 4, 5])).toEqual(['strength', 'easy', 'strength', 'easy', 'strength', undefined, undefined]);
});
test('sessions are numbered on through the weeks', () => {
  const pattern = weekPattern(from, 3, undefined);
  const strength = calendar(from, 4, pattern).filter((d) => d.kind === 'strength');
  expect(strength.map((d) => d.nth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(calendarDay(from, '2026-12-01', pattern)).toMatchObject({ week: 1, nthInWeek: 1, nth: 4 });
});
test('without preference strength days are never neighbours', () => {
  for (let n = 1; n <= 7; n++) {
    const pattern = weekPattern(from, n, undefined);
    pattern.forEach((kind, i) => {
      if (kind === 'strength') expect(pattern[(i + 1) % 7]).not.toBe('strength');
    });
  }
});
