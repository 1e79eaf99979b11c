import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Loading } from '../exercise.ts';
import { comfortableStart, easeLoad, firstLoad, firstLoadLimit, heaviestWithin, nextLoad, stepPercent } from './load.ts';

const lower: Loading = { region: 'lower', hands: 1, needed: false };
const upper: Loading = { region: 'upper', hands: 2, needed: false };
const carry: Loading = { region: 'carry', hands: 2, needed: true };

describe('the next load', () => {
  it('is the smallest owned one above, small when within a tenth, or a twentieth for the upper body', () => {
    expect(nextLoad([12, 11, 16], 10, lower)).toEqual({ kg: 11, bridge: false });
    expect(nextLoad([11.5], 10, lower)).toEqual({ kg: 11.5, bridge: true });
    expect(nextLoad([5.25], 10, upper)).toEqual({ kg: 10.5, bridge: false });
    expect(nextLoad([5.5], 10, upper)).toEqual({ kg: 11, bridge: true });
    expect(nextLoad([5.5], 10, carry)).toEqual({ kg: 11, bridge: false });
    expect([stepPercent(lower), stepPercent(carry), stepPercent(upper)]).toEqual([10, 10, 5]);
  });
  it('is none when nothing heavier is owned, allowed, or within double', () => {
    expect(nextLoad([10, 8], 10, lower)).toBeNull();
    expect(nextLoad([], 10, lower)).toBeNull();
    expect(nextLoad([11], 10, lower, 10.5)).toBeNull();
    expect(nextLoad([11], 10, lower, 11)).toEqual({ kg: 11, bridge: false });
    expect(nextLoad([20], 10, lower)).toEqual({ kg: 20, bridge: true });
    expect(nextLoad([20.5], 10, lower)).toBeNull();
  });
});

describe('the first load', () => {
  it('is at most a tenth of body weight for the legs, a twentieth a hand for carries, 5 kg for the upper body', () => {
    expect(firstLoadLimit(lower, 80)).toBe(8);
    expect(firstLoadLimit(carry, 80)).toBe(8);
    expect(firstLoadLimit({ ...carry, hands: 1 }, 80)).toBe(4);
    expect(firstLoadLimit(upper, 80)).toBe(5);
    expect(firstLoadLimit(lower)).toBe(6);
  });
  it('is the heaviest owned within that, the lightest for small muscles, none when all are too heavy', () => {
    expect(firstLoad([2, 6, 8, 10], lower, 'squat', 80)).toBe(8);
    expect(firstLoad([2, 6, 8, 10], lower, 'squat')).toBe(6);
    expect(firstLoad([1, 2, 2.5], upper, 'pull_h')).toBe(5);
    expect(firstLoad([2, 1, 2.5], upper, 'accessory')).toBe(2);
    expect(firstLoad([3], upper, 'accessory')).toBeNull();
    expect(firstLoad([10], lower, 'hinge', 80)).toBeNull();
    expect(firstLoad([2, 6, 8], lower, 'hinge', 80, 7)).toBe(6);
  });
  it('of an experienced lifter is at most 60 % of a comfortable one', () => {
    expect(comfortableStart([10, 12, 16], 20, lower)).toBe(12);
    expect(comfortableStart([16], 20, lower)).toBeNull();
  });
  it('counts a weight once when no hand holds it', () => {
    expect(heaviestWithin([4, 6], 5, { ...lower, hands: 0 })).toBe(4);
    expect(heaviestWithin([], 5, lower)).toBeNull();
    expect(heaviestWithin([5], 5, lower)).toBe(5);
  });
});

describe('a lighter load', () => {
  it('is the heaviest owned within the share', () => {
    expect(easeLoad([4, 6, 8], 10, 80, lower)).toBe(8);
    expect(easeLoad([4, 6, 8], 10, 50, lower)).toBe(4);
  });
  it('is none where nothing is that light, or the lightest owned where a weight is needed', () => {
    expect(easeLoad([8], 10, 50, lower)).toBe(0);
    expect(easeLoad([4, 8], 10, 50, { ...carry })).toBe(8);
    expect(easeLoad([8], 10, 50, carry)).toBe(10);
    expect(easeLoad([], 10, 50, carry)).toBe(10);
  });
  test('is never more than before', () => {
    const kg = fc.integer({ min: 1, max: 60 }).map((n) => n / 2);
    fc.assert(
      fc.property(
        fc.array(kg),
        kg,
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(lower, upper, carry),
        (owned, now, percent, loading) => {
          expect(easeLoad(owned, now, percent, loading)).toBeLessThanOrEqual(now);
        },
      ),
    );
  });
});
