import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { afterActivity, dayRange, gradedBaseline, raised, WALK_LEAST_MINUTES } from './graded-activity.ts';

describe('graded activity', () => {
  it('begins at eight tenths of the mean of the trials, and no walk under five minutes', () => {
    expect(gradedBaseline([10, 12, 14])).toBe(9);
    expect(gradedBaseline([30])).toBe(24);
    expect(gradedBaseline([1])).toBe(1);
    expect(gradedBaseline([4], WALK_LEAST_MINUTES)).toBe(5);
    expect(gradedBaseline([], 5)).toBe(5);
  });
  it('rises a tenth, to whole units, up to the goal', () => {
    expect(raised(10, 30)).toBe(11);
    expect(raised(11, 30)).toBe(13);
    expect(raised(29, 30)).toBe(30);
    expect(raised(1, 30)).toBe(2);
    expect(raised(35, 30)).toBe(35);
  });
  it('rises with every second completed exposure, and says so', () => {
    const once = afterActivity({ quota: 10, completed: 0 }, 10, 30, true);
    expect(once).toEqual({ state: { quota: 10, completed: 1 }, because: [] });
    expect(afterActivity(once.state, 12, 30, true)).toEqual({
      state: { quota: 11, completed: 0 },
      because: [{ rule: '4.8', source: 'lindstrom1992', field: 'quota', was: 10, now: 11 }],
    });
  });
  it('does not count less than the quota, nor anything while progression rests', () => {
    const state = { quota: 10, completed: 1 };
    expect(afterActivity(state, 9, 30, true)).toEqual({ state, because: [] });
    expect(afterActivity(state, 10, 30, false)).toEqual({ state, because: [] });
  });
  it('stays at the goal', () => {
    expect(afterActivity({ quota: 30, completed: 1 }, 30, 30, true)).toEqual({ state: { quota: 30, completed: 0 }, because: [] });
  });
  it('gives a good day a tenth more and a bad day seven tenths, and stops for a red or a new sign', () => {
    expect(dayRange(10, false)).toEqual({ least: 7, most: 11 });
    expect(dayRange(15, false)).toEqual({ least: 11, most: 16 });
    expect(dayRange(10, true)).toEqual({ least: 0, most: 0 });
  });
  test('never jumps by more than a tenth and a part of a unit, whatever was done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(1),
        fc.nat(200),
        fc.integer({ min: 1, max: 60 }),
        (quota, completed, done, goal) => {
          const { state } = afterActivity({ quota, completed }, done, goal, true);
          expect(state.quota).toBeGreaterThanOrEqual(quota);
          expect(state.quota).toBeLessThan(quota * 1.1 + 1);
          expect(state.quota).toBeLessThanOrEqual(Math.max(goal, quota));
        },
      ),
    );
  });
});
