import { describe, expect, it } from 'vitest';
import type { Light } from '../vocabulary.ts';
import { highUsual, type PainWeek, restingPainUp, slowRise, weekMedian, worseTwoChecks } from './slow-rise.ts';

const week = (change: Partial<PainWeek>): PainWeek => ({ pre: [], mornings: [], ...change });
const calm = week({ pre: [2, 2, 2], painAvg: 2 });
const rise = (mornings: readonly Light[], weeks: readonly PainWeek[]) => slowRise({ mornings, weeks, baseline: 2 });

describe('mornings (AM-04)', () => {
  it('two raised ones in a row mean gently again with a fifth less', () => {
    expect(rise(['green', 'amber', 'amber'], [calm])).toEqual({
      gentle: true,
      workPercent: 80,
      refer: null,
      because: [{ rule: 'AM-04', source: 'silbernagel2007', field: 'mornings', was: 100, now: 80 }],
    });
    expect(rise(['amber', 'red'], []).workPercent).toBe(80);
    expect(rise(['red', 'amber'], []).workPercent).toBe(80);
    expect(rise(['red', 'red'], []).workPercent).toBe(60);
  });
  it('one, an old pair, or one that is not known mean nothing', () => {
    const nothing = { gentle: false, workPercent: 100, refer: null, because: [] };
    for (const mornings of [
      ['amber'],
      ['amber', 'green'],
      ['amber', 'unknown', 'amber'],
      ['amber', 'amber', 'green'],
      ['green', 'red'],
      [],
    ] as const)
      expect(rise(mornings, [calm])).toEqual(nothing);
  });
});

describe('weeks (AM-04, R11)', () => {
  it('one whose median before sessions or in the mornings is two above baseline means gently again', () => {
    expect(rise([], [calm, week({ pre: [4, 4, 1] })])).toEqual({
      gentle: true,
      workPercent: 80,
      refer: null,
      because: [{ rule: 'AM-04', source: 'design', field: 'painAvg', was: 2, now: 4 }],
    });
    expect(rise([], [week({ pre: [2], mornings: [4, 5] })]).gentle).toBe(true);
    expect(rise([], [week({ pre: [3, 3, 9] })]).gentle).toBe(false);
    expect(rise([], [week({ pre: [5] }), calm]).gentle).toBe(false);
    expect(rise([], [week({})]).gentle).toBe(false);
  });
  it('two of them refer soon, with two fifths less', () => {
    expect(rise([], [week({ pre: [4] }), week({ pre: [5] })])).toEqual({
      gentle: true,
      workPercent: 60,
      refer: 'soon',
      because: [{ rule: 'R11', source: 'design', field: 'painAvg', was: 2, now: 5 }],
    });
    expect(rise(['amber', 'amber'], [week({ pre: [4] }), week({ pre: [5] })])).toMatchObject({
      workPercent: 60,
      because: [{ now: 60 }, { rule: 'R11' }],
    });
  });
  it('session values count where the weekly check is missing, and the weekly check counts too', () => {
    expect(rise([], [week({ painAvg: 4 }), week({ pre: [4] })]).refer).toBe('soon');
    expect(rise([], [week({ painAvg: 4 }), week({ painAvg: 5 })])).toMatchObject({ gentle: true, refer: 'soon', because: [{ now: 5 }] });
    expect(rise([], [calm, week({ painAvg: 5 })]).gentle).toBe(false);
    expect(rise([], [week({ painAvg: 4 }), calm]).gentle).toBe(false);
  });
  it('has the higher of the two medians', () => {
    expect(weekMedian(week({ pre: [1, 2, 3], mornings: [5, 6] }))).toBe(5);
    expect(weekMedian(week({ pre: [4] }))).toBe(4);
    expect(weekMedian(week({ mornings: [3] }))).toBe(3);
    expect(weekMedian(week({ painAvg: 9 }))).toBeUndefined();
  });
});

describe('other slow signs', () => {
  it('two weekly checks two above baseline (R11)', () => {
    expect(worseTwoChecks([1, 5, 4], 2)).toBe(true);
    expect(worseTwoChecks([5, 3], 2)).toBe(false);
    expect(worseTwoChecks([3, 5], 2)).toBe(false);
    expect(worseTwoChecks([5], 2)).toBe(false);
  });
  it('three reports of resting pain three above usual (R4)', () => {
    expect(restingPainUp([0, 5, 5, 6], 2)).toBe(true);
    expect(restingPainUp([5, 4, 5], 2)).toBe(false);
    expect(restingPainUp([4, 5, 5], 2)).toBe(false);
    expect(restingPainUp([5, 5], 2)).toBe(false);
  });
  it('a usual pain of six over three sessions (R13)', () => {
    expect(highUsual([2, 6, 6, 7])).toBe(true);
    expect(highUsual([6, 5, 6])).toBe(false);
    expect(highUsual([6, 6])).toBe(false);
  });
});
