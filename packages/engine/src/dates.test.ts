import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, isLocalDate, toDayNumber, weekdayOf } from './dates.ts';

test('a day number and its date are the same thing for four centuries', () => {
  fc.assert(fc.property(fc.integer({ min: -25000, max: 80000 }), (n) => toDayNumber(fromDayNumber(n)) === n));
});
test('days agree with the calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 60000 }), (n) => fromDayNumber(n) === new Date(n * 86_400_000).toISOString().slice(0, 10)),
  );
});
test('22 November 2026 is a Sunday', () => {
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});
test('an impossible day is refused', () => {
  expect(isLocalDate('2026-02-30')).toBe(false);
  expect(isLocalDate('2026-2-3')).toBe(false);
  expect(isLocalDate('2024-02-29')).toBe(true);
});
test('a malformed date has no day number', () => {
  for (const text of ['', '2026', '2026-1-05', 'yesterday', '2026-0x-01', '20 6-01-01']) expect(toDayNumber(text)).toBeNaN();
});
