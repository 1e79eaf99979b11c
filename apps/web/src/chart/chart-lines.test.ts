import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { across, COLUMNS, down, type Frame, nearest, ROWS, ticksOf } from './frame.ts';
import { bandPath, dotsPath, layOut, linePath } from './lines.ts';

const frame = (until: number): Frame => ({ from: 0, until, low: 0, high: 10 });
const daily = (n: number): number[] => Array.from({ length: n }, (_, day) => day);
/** Every place that a path goes through. */
const placesOf = (path: string): [number, number][] => {
  let x = 0;
  return [...path.matchAll(/([MLV])([\d.]+)(?: ([\d.]+))?/g)].map(([, kind, a, b]) => {
    if (kind !== 'V') x = Number(a);
    return [x, Number(kind === 'V' ? a : b)];
  });
};

describe('a line', () => {
  test('goes through every point of a short row, with a gap where one is missing', () => {
    expect(linePath(layOut([0, 7, 14, 21], frame(21)), [10, 5, Number.NaN, 0])).toBe('M0 0L266.7 100M800 200');
    expect(linePath(layOut([], frame(1)), [])).toBe('');
  });
  test('of a long row loses no peak, and stays in its columns', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 500, maxLength: 4000 }), (halves) => {
        const values = halves.map((n) => n / 2);
        const days = daily(values.length);
        const path = linePath(layOut(days, frame(values.length - 1)), values);
        const rows = placesOf(path).map(([, y]) => y);
        expect(Math.min(...rows)).toBe(Math.round(down(frame(1), Math.max(...values))));
        expect(Math.max(...rows)).toBe(Math.round(down(frame(1), Math.min(...values))));
        expect(placesOf(path).length).toBeLessThanOrEqual(2 * (COLUMNS + 1));
        expect(path).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 30 },
    ));
  test('of forty years is not longer than twice that of ten', () => {
    const of = (years: number): number => {
      const days = daily(years * 365);
      const values = days.map((day) => (day * 7919) % 11);
      return linePath(layOut(days, frame(days.length - 1)), values).length;
    };
    expect(of(40) / of(10)).toBeLessThan(1.2);
  });
  test('has a dot for each value, and a band is closed', () => {
    expect(dotsPath(layOut([0, 7], frame(7)), [10, Number.NaN])).toBe('M0 0h0');
    expect(bandPath(layOut([0, 7], frame(7)), [2, 1], [6, 5])).toBe('M0 80L800 100L800 180L0 160Z');
  });
});

describe('the frame', () => {
  test('puts days across and values up', () => {
    expect([across(frame(10), 5), down(frame(10), 0), down(frame(10), 10)]).toEqual([COLUMNS / 2, ROWS, 0]);
  });
  test('names few days, the first among them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (until) => {
        const ticks = ticksOf(frame(until));
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.length).toBeGreaterThanOrEqual(until >= 14 ? 2 : 1);
        expect(ticks.at(-1)).toBeLessThanOrEqual(until);
      }),
    ));
  test('finds the nearest of the days', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1 }), fc.integer({ min: -10, max: 5100 }), (some, day) => {
        const days = some.toSorted((a, b) => a - b);
        const best = Math.min(...days.map((one) => Math.abs(one - day)));
        expect(Math.abs((days[nearest(days, day)] ?? Number.NaN) - day)).toBe(best);
      }),
    ));
});
