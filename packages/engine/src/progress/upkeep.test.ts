import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../dates.ts';
import { walkLimit } from './budgets.ts';
import {
  hasComeBack,
  isRecovered,
  nextWalkWeek,
  openUpkeepCheck,
  UPKEEP_WEEKS,
  upkeepChecks,
  upkeepPlan,
  WALK_GOAL,
  type WalkWeek,
  walkDayMore,
} from './upkeep.ts';

const next = (minutes: number, days: number, walks = days, done = minutes * days) => {
  const plan = nextWalkWeek({ minutes, days }, walks, done, true);
  return [plan.minutes, plan.days];
};

describe('walking', () => {
  it('adds days up to three, then minutes, then days', () => {
    expect(next(5, 1)).toEqual([5, 2]);
    expect(next(5, 2)).toEqual([5, 3]);
    expect(next(10, 3)).toEqual([11, 3]);
    expect(next(10, 3, 4)).toEqual([13, 3]);
    expect(next(30, 3)).toEqual([27, 4]);
    expect(next(30, 4)).toEqual([28, 5]);
    expect(next(30, 5)).toEqual([30, 5]);
    expect(next(29, 4)).toEqual([30, 4]);
  });
  it('at a plateau: a day more, with walks as long as last week allows, and never a sixth day (AM-22)', () => {
    expect(walkDayMore({ minutes: 18, days: 3 }, 45)).toEqual({
      minutes: 15,
      days: 4,
      because: [{ rule: 'AM-22', source: 'design', field: 'walkDays', was: 3, now: 4 }],
    });
    expect(walkDayMore({ minutes: 10, days: 3 }, 30)).toMatchObject({ minutes: 10, days: 4 });
    expect(walkDayMore({ minutes: 18, days: 3 }, 30)).toBeUndefined();
    expect(walkDayMore({ minutes: 10, days: 5 }, 50)).toBeUndefined();
  });
  it('says what rose', () => {
    expect(nextWalkWeek({ minutes: 10, days: 3 }, 3, 30, true).because).toEqual([
      { rule: 'BUD-5', source: 'pocovi2024', field: 'walkMinutes', was: 10, now: 11 },
    ]);
    expect(nextWalkWeek({ minutes: 5, days: 1 }, 1, 5, true).because).toEqual([
      { rule: 'BUD-5', source: 'pocovi2024', field: 'walkDays', was: 1, now: 2 },
    ]);
  });
  it('holds when fewer were walked, when progression rests, and when the goal is reached', () => {
    const stay = { minutes: 10, days: 3, because: [] };
    expect(nextWalkWeek({ minutes: 10, days: 3 }, 2, 20, true)).toEqual(stay);
    expect(nextWalkWeek({ minutes: 10, days: 3 }, 3, 30, false)).toEqual(stay);
    expect(nextWalkWeek({ minutes: 30, days: 5 }, 5, 150, true)).toEqual({ minutes: 30, days: 5, because: [] });
    expect(nextWalkWeek({ minutes: 30, days: 7 }, 7, 210, true)).toEqual({ minutes: 30, days: 7, because: [] });
    expect(nextWalkWeek({ minutes: 30, days: 3 }, 3, 20, true)).toEqual({ minutes: 30, days: 3, because: [] });
  });
  test('reaches 30 minutes on five days in finite time, always within BUD-5', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 5 }), (minutes, days) => {
        let week: WalkWeek = { minutes, days };
        for (let i = 0; i < 60; i += 1) {
          const done = week.minutes * week.days;
          const plan = nextWalkWeek(week, week.days, done, true);
          expect(plan.minutes * plan.days).toBeLessThanOrEqual(Math.max(done, walkLimit(done).limit));
          expect(Number.isInteger(plan.minutes) && plan.minutes >= 1).toBe(true);
          week = { minutes: plan.minutes, days: plan.days };
        }
        expect(week).toEqual(WALK_GOAL);
      }),
    );
  });
});

describe('upkeep', () => {
  it('begins after four quiet weekly checks in a row', () => {
    expect(isRecovered([5, 1, 0, 1, 0])).toBe(true);
    expect(isRecovered([1, 0, 2, 0])).toBe(false);
    expect(isRecovered([2, 0, 0, 0])).toBe(false);
    expect(isRecovered([0, 0, 0])).toBe(false);
  });
  it('keeps the walks and two strength days, or fewer', () => {
    expect(upkeepPlan({ minutes: 30, days: 5 }, 4)).toEqual({
      walk: { minutes: 30, days: 5 },
      strengthDays: 2,
      because: [
        { rule: 'W9', source: 'pocovi2024', field: 'walkMinutes', now: 150 },
        { rule: '4.1', source: 'acsm2026', field: 'strengthDays', was: 4, now: 2 },
      ],
    });
    expect(upkeepPlan({ minutes: 30, days: 5 }, 1).strengthDays).toBe(1);
  });
  it('looks in six times in six months, the last time on its last day', () => {
    const days = upkeepChecks('2026-01-05');
    expect(days).toEqual(['2026-02-02', '2026-03-09', '2026-04-06', '2026-05-04', '2026-06-08', '2026-07-06']);
    expect(days.at(-1)).toBe(addDays('2026-01-05', 7 * UPKEEP_WEEKS));
  });
  it('keeps a check-in open until it is answered, and lets the one before go', () => {
    const open = (answered: string | undefined, on: string) => openUpkeepCheck('2026-01-05', answered, on);
    expect(open('2026-01-04', '2026-02-01')).toBeUndefined();
    expect(open('2026-01-04', '2026-02-02')).toBe('2026-02-02');
    expect(open(undefined, '2026-02-20')).toBe('2026-02-02');
    expect(open('2026-02-05', '2026-02-20')).toBeUndefined();
    expect(open('2026-01-04', '2026-03-10')).toBe('2026-03-09');
  });
  it('calls it back from 3 on, in pain or in being kept from things', () => {
    expect([hasComeBack({ painAvg: 2, interference: 2 }), hasComeBack({ painAvg: 3, interference: 0 })]).toEqual([false, true]);
    expect(hasComeBack({ painAvg: 1, interference: 3 })).toBe(true);
  });
});
