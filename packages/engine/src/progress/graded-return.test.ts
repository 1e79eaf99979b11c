import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { afterExposure, afterGapDays, needsTrials, type Standing, shareOf } from './graded-return.ts';

const at = (quota: number, more: Partial<Standing> = {}): Standing => ({ quota, completed: 0, first: 10, share: 100, ...more });
const open = { gapDays: 2, progression: true };

describe('days without an activity', () => {
  it('waits where it is for a week, and asks for less the longer they were', () => {
    for (const days of [0, 7]) expect(afterGapDays(at(30, { completed: 1 }), days)).toEqual(at(30, { completed: 1 }));
    expect(afterGapDays(at(30), 13)).toEqual(at(30));
    expect(afterGapDays(at(30), 14)).toEqual(at(30, { share: 80 }));
    expect(afterGapDays(at(30), 21)).toEqual(at(30, { share: 60 }));
    expect(afterGapDays(at(30), 28)).toEqual(at(10, { share: 60 }));
    expect(afterGapDays(at(8), 28)).toEqual(at(8, { share: 60 }));
    expect([55, 56].map(needsTrials)).toEqual([false, true]);
  });
  it('does not shorten a way back that is already on', () => {
    expect(afterGapDays(at(30, { share: 60 }), 14)).toEqual(at(30, { share: 60 }));
  });
  it('takes a share in whole units, one at least, and none where nothing is asked', () => {
    expect([60, 80, 100, 0].map((percent) => shareOf(11, percent))).toEqual([6, 8, 11, 0]);
    expect(shareOf(1, 60)).toBe(1);
  });
});

describe('an exposure', () => {
  it('leads from share to share, and rises only from the whole', () => {
    const first = afterExposure(at(30), 18, 60, { gapDays: 22, progression: true });
    expect(first).toEqual({
      state: at(30, { share: 80 }),
      because: [{ rule: '4.10', source: 'mcmaster2013', field: 'quota', was: 18, now: 24 }],
    });
    const second = afterExposure(first.state, 24, 60, open);
    expect(second.state).toEqual(at(30));
    expect(afterExposure(second.state, 30, 60, open).state).toEqual(at(30, { completed: 1 }));
  });
  it('stays on its share where less was done, or nothing may grow', () => {
    expect(afterExposure(at(30, { share: 80 }), 23, 60, open)).toEqual({ state: at(30, { share: 80 }), because: [] });
    expect(afterExposure(at(30, { share: 80 }), 24, 60, { gapDays: 2, progression: false }).state).toEqual(at(30, { share: 80 }));
  });
  it('does not count when it is the first after eight days', () => {
    expect(afterExposure(at(30, { completed: 1 }), 30, 60, { gapDays: 8, progression: true }).state).toEqual(at(30, { completed: 1 }));
    expect(afterExposure(at(30, { completed: 1 }), 30, 60, { gapDays: 7, progression: true }).state.quota).toBe(33);
  });
});

test('no number of days away asks for more than before (I-36)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.nat(120),
      fc.nat(120),
      (quota, first, days, more) => {
        const [near, far] = [afterGapDays(at(quota, { first }), days), afterGapDays(at(quota, { first }), days + more)];
        expect(shareOf(near.quota, near.share)).toBeLessThanOrEqual(quota);
        expect(shareOf(far.quota, far.share)).toBeLessThanOrEqual(shareOf(near.quota, near.share));
      },
    ),
  );
});
