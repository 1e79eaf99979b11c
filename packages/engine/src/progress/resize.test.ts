import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type DoneWeek, resizeToDone } from './resize.ts';

const week = (doneSessions: number, change: Partial<DoneWeek> = {}): DoneWeek => ({
  plannedSessions: 4,
  doneSessions,
  doneMinutes: doneSessions * 15,
  forPain: false,
  ...change,
});

describe('a plan too big for the week (AM-23)', () => {
  it('becomes the size of what was done', () => {
    expect(resizeToDone([week(4), week(1), week(1, { doneMinutes: 10 })], 4, 30)).toEqual({
      daysPerWeek: 1,
      minutes: 13,
      because: [
        { rule: 'AM-23', source: 'design', field: 'daysPerWeek', was: 4, now: 1 },
        { rule: 'AM-23', source: 'design', field: 'minutes', was: 30, now: 13 },
      ],
    });
    expect(resizeToDone([week(1, { plannedSessions: 6 }), week(2, { plannedSessions: 6 })], 6, 30)).toMatchObject({
      daysPerWeek: 2,
      minutes: 15,
    });
    expect(resizeToDone([week(2, { plannedSessions: 6 }), week(1, { plannedSessions: 6 })], 6, 30)?.daysPerWeek).toBe(2);
  });
  it('is one day and at least two minutes where nothing was done', () => {
    expect(resizeToDone([week(0), week(0)], 4, 30)).toMatchObject({ daysPerWeek: 1, minutes: 30 });
    expect(resizeToDone([week(1, { doneMinutes: 1 }), week(1, { doneMinutes: 1 })], 4, 30)?.minutes).toBe(2);
  });
  it('stays when half was done, when it was for pain, or after one week only', () => {
    expect(resizeToDone([week(2), week(1)], 4, 30)).toBeNull();
    expect(resizeToDone([week(1), week(2)], 4, 30)).toBeNull();
    expect(resizeToDone([week(1, { forPain: true }), week(1)], 4, 30)).toBeNull();
    expect(resizeToDone([week(1), week(1, { forPain: true })], 4, 30)).toBeNull();
    expect(resizeToDone([week(1)], 4, 30)).toBeNull();
    expect(resizeToDone([], 4, 30)).toBeNull();
  });
  test('never grows', () => {
    const any = fc.record({ plannedSessions: fc.nat(7), doneSessions: fc.nat(7), doneMinutes: fc.nat(400), forPain: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 4 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 2, max: 90 }),
        (weeks, days, minutes) => {
          const now = resizeToDone(weeks, days, minutes);
          if (now === null) return;
          expect(now.daysPerWeek >= 1 && now.daysPerWeek <= days && now.minutes >= 2 && now.minutes <= minutes).toBe(true);
        },
      ),
    );
  });
});
