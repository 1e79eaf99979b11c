import { describe, expect, it } from 'vitest';
import { type FourWeeks, noBetterAfterSixWeeks, plateau } from './plateau.ts';

const flat: FourWeeks = { pain: [4, 4, 5, 3], effort: [4, 3, 2, 4], goal: 'stronger', loadPossible: true, walksPossible: true };
const levers = (change: Partial<FourWeeks>) => plateau({ ...flat, ...change }).levers;

describe('a plateau (AM-22)', () => {
  it('is four weeks with a change under two and effort of four or less: two things change', () => {
    expect(plateau(flat)).toEqual({
      levers: ['load', 'exercise'],
      because: [{ rule: 'AM-22', source: 'design', field: 'painAvg', was: 4, now: 3 }],
    });
  });
  it('reads only the last four weeks', () => {
    expect(levers({ pain: [9, 4, 4, 5, 3], effort: [9, 4, 3, 2, 4] })).toHaveLength(2);
  });
  it('is none with fewer weeks, a change of two either way, or more effort', () => {
    expect(plateau({ ...flat, pain: [4, 4, 4] })).toEqual({ levers: [], because: [] });
    expect(levers({ effort: [1, 1, 1] })).toEqual([]);
    expect(levers({ pain: [5, 5, 5, 3] })).toEqual([]);
    expect(levers({ pain: [3, 3, 3, 5] })).toEqual([]);
    expect(levers({ effort: [4, 5, 4, 4] })).toEqual([]);
  });
  it('goes towards the goal, and leaves load out where there is none to add', () => {
    expect(levers({ loadPossible: false })).toEqual(['exercise', 'tempo']);
    expect(levers({ goal: 'fitness', walksPossible: false })).toEqual(['exercise', 'load']);
    expect(levers({ goal: 'fitness' })).toEqual(['aerobic', 'exercise']);
    expect(levers({ goal: 'activity' })).toEqual(['exercise', 'load']);
    expect(levers({ goal: 'activity', loadPossible: false })).toEqual(['exercise', 'aerobic']);
    expect(levers({ goal: 'bother-less' })).toEqual(['exercise', 'aerobic']);
    expect(levers({ goal: 'sit-work' })).toEqual(['exercise', 'aerobic']);
    expect(levers({ goal: 'wind-down' })).toEqual(['aerobic', 'exercise']);
  });
});

describe('no better after six weeks (R10)', () => {
  const same = { day: 42, adherencePercent: 60, painBetter: 0, activityBetter: 0 };
  it('needs day 42, six tenths done, and both changes under one', () => {
    expect(noBetterAfterSixWeeks(same)).toBe(true);
    expect(noBetterAfterSixWeeks({ ...same, day: 41 })).toBe(false);
    expect(noBetterAfterSixWeeks({ ...same, adherencePercent: 59 })).toBe(false);
    expect(noBetterAfterSixWeeks({ ...same, painBetter: 1 })).toBe(false);
    expect(noBetterAfterSixWeeks({ ...same, activityBetter: 1 })).toBe(false);
    expect(noBetterAfterSixWeeks({ ...same, painBetter: -3 })).toBe(true);
  });
});
