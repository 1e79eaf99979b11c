import { describe, expect, it } from 'vitest';
import { autoDeload, DELOAD_DAYS, deloadRules, HEAVY_WEEKS_TO_REVIEW, type RecentWeek, reviewDue } from './deload.ts';

const calm: RecentWeek = { lights: [], energies: [], exercisesFailedTwice: 0 };
const pain = { meanPre: 4, meanPreBefore: 3 };
const fields = (week: Partial<RecentWeek>) => autoDeload({ ...calm, ...week }).because.map(({ field }) => field);

describe('a lighter week', () => {
  it('knows four signs', () => {
    expect(fields({})).toEqual([]);
    expect(fields(pain)).toEqual(['pre']);
    expect(fields({ lights: ['amber', 'green', 'amber'] })).toEqual(['lights']);
    expect(fields({ lights: ['red'] })).toEqual(['lights']);
    expect(fields({ energies: [2, 1, 2, 5] })).toEqual(['energy']);
    expect(fields({ exercisesFailedTwice: 2 })).toEqual(['completed']);
  });
  it('does not take less for a sign', () => {
    expect(fields({ meanPre: 3.9, meanPreBefore: 3 })).toEqual([]);
    expect(fields({ meanPre: 9 })).toEqual([]);
    expect(fields({ meanPreBefore: 1 })).toEqual([]);
    expect(fields({ lights: ['amber', 'green', 'unknown'] })).toEqual([]);
    expect(fields({ energies: [2, 2, 3, 3] })).toEqual([]);
    expect(fields({ exercisesFailedTwice: 1 })).toEqual([]);
  });
  it('is due with two signs, and names them', () => {
    expect(autoDeload({ ...calm, ...pain }).due).toBe(false);
    expect(autoDeload({ ...calm, ...pain, lights: ['red', 'amber'] })).toEqual({
      due: true,
      because: [
        { rule: '4.11', source: 'design', field: 'pre', was: 3, now: 4 },
        { rule: '4.11', source: 'design', field: 'lights', was: 0, now: 2 },
      ],
    });
    expect(autoDeload({ ...calm, energies: [1, 1, 1], exercisesFailedTwice: 3 }).because).toEqual([
      { rule: '4.11', source: 'design', field: 'energy', was: 0, now: 3 },
      { rule: '4.11', source: 'design', field: 'completed', was: 0, now: 3 },
    ]);
  });
  it('is seven days at 60 %, same rung, no progression', () => {
    expect(DELOAD_DAYS).toBe(7);
    expect(deloadRules).toEqual({ workPercent: 60, rungDrop: 0, progression: false });
  });
  it('forces a review after six heavy weeks on rung 3', () => {
    expect(reviewDue(HEAVY_WEEKS_TO_REVIEW - 1)).toBe(false);
    expect(reviewDue(6)).toBe(true);
  });
});
