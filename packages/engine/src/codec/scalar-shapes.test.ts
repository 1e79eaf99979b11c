import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, isLocalDate } from '../dates.ts';
import { day, dayAndTime, timeOfDay } from './scalar-shapes.ts';

test('a day is what the engine calls a civil day', () => {
  const real = fc.integer({ min: -30_000, max: 90_000 }).map(fromDayNumber);
  const nearly = fc
    .tuple(real, fc.nat(9), fc.constantFrom('0', '9', '3', '-', ' ', '/', ':', 'é'))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(real, nearly, fc.string()), (text) => {
      expect(day.fits(text)).toBe(isLocalDate(text));
      expect(dayAndTime.fits(`${text}T07:30`)).toBe(isLocalDate(text));
    }),
    { numRuns: 2000 },
  );
});

test('a time of day is two digits, a colon, two digits, within a day', () => {
  for (const time of ['00:00', '07:30', '23:59'])
    expect([timeOfDay.fits(time), dayAndTime.fits(`2026-11-22T${time}`)]).toEqual([true, true]);
  for (const time of ['24:00', '07:60', '7:30', '07.30', '07:3', '07:30:00', '-1:30', '']) {
    expect([timeOfDay.fits(time), dayAndTime.fits(`2026-11-22T${time}`)]).toEqual([false, false]);
  }
});
