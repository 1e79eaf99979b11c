import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { emptyState } from '../state/state.ts';
import type { Nrs } from '../vocabulary.ts';
import { outcomesOf } from './outcomes.ts';
import { ownSmallestChange, readTest, resultsOf, smallestChange } from './test-change.ts';
import { towardUsual } from './toward-usual.ts';
import { shareLeft, usualCourse } from './usual-course.ts';
import { activityRatings, ratingsOf, sinceBeginning, type WeekCheck } from './week-check.ts';

const week = (on: string, painAvg: number, more: Partial<WeekCheck> = {}): WeekCheck => ({
  on,
  painAvg: painAvg as Nrs,
  painWorst: painAvg as Nrs,
  interference: 5,
  confidence: 5,
  activities: {},
  ...more,
});
const weeks = (pains: readonly number[], from = '2026-01-05'): WeekCheck[] => pains.map((pain, i) => week(addDays(from, 7 * i), pain));
const values = (rated: readonly { readonly value: number }[]): number[] => rated.map(({ value }) => value);

describe('weekly answers', () => {
  test('begin with what was said at the start, where that was shortly before', () => {
    const checks = weeks([5, 4]);
    expect(values(ratingsOf(checks, [{ on: '2025-12-29', painAvg: 7 }], 'painAvg'))).toEqual([7, 5, 4]);
    expect(values(ratingsOf(checks, [{ on: '2025-11-29', painAvg: 7 }], 'painAvg'))).toEqual([5, 4]);
    expect(values(ratingsOf(checks, [{ on: '2026-01-07', painAvg: 7 }], 'painAvg'))).toEqual([5, 4]);
    expect(values(ratingsOf(checks, [{ on: '2025-12-29', painAvg: 7 }], 'interference'))).toEqual([5, 5]);
  });
  test('begin anew after eight silent weeks', () => {
    const checks = [...weeks([8, 8, 8]), ...weeks([3, 3], '2026-04-06')];
    expect(sinceBeginning(checks)).toHaveLength(2);
    expect(sinceBeginning(weeks([8, 8, 8]))).toHaveLength(3);
  });
  test('leave out the weeks that say nothing of an activity', () => {
    const checks = [
      week('2026-01-05', 5, { activities: { swim: 3 } }),
      week('2026-01-12', 5),
      week('2026-01-19', 5, { activities: { swim: 6 } }),
    ];
    expect(values(activityRatings(checks, 'swim'))).toEqual([3, 6]);
    expect(activityRatings(checks, 'dig')).toEqual([]);
  });
});

describe('the usual course', () => {
  test('goes through what was measured, and stays flat after a year', () => {
    expect(shareLeft('recent', 6) * 52).toBeCloseTo(23);
    expect(shareLeft('lasting', 26) * 51).toBeCloseTo(26);
    expect(shareLeft('lasting', 80)).toBe(shareLeft('lasting', 52));
    expect(shareLeft('recent', 3)).toBeCloseTo((1 + 23 / 52) / 2);
  });
  test('is a band of whole points on the scale, lower for new pain', () => {
    const { bands } = usualCourse(6, 4, 12);
    expect(bands).toHaveLength(13);
    expect(bands[0]).toEqual({ week: 0, low: 4, high: 8 });
    expect(bands.every(({ low, high }) => low >= 0 && high <= 10 && low < high)).toBe(true);
    expect(bands[12]?.high).toBeLessThan(usualCourse(6, undefined, 12).bands[12]?.high ?? 0);
  });
});

describe('the way back to usual', () => {
  test('is how far the first answer lay above the next two', () => {
    expect(towardUsual([8, 5, 5, 3])).toEqual({ first: 8, usual: 5, byItself: 3 });
    expect(towardUsual([5, 5, 5])).toBeUndefined();
    expect(towardUsual([4, 6, 6])).toBeUndefined();
    expect(towardUsual([8, 5])).toBeUndefined();
  });
});

describe('self-tests', () => {
  test('need a second look before a change counts', () => {
    expect(readTest('T1', [])).toBeUndefined();
    expect(readTest('T1', [10])).toEqual({ kind: 'first', now: 10 });
    expect(readTest('T1', [10, 12])).toEqual({ kind: 'about-the-same', from: 10, now: 12, needed: 3, easier: true });
    expect(readTest('T1', [10, 13])).toEqual({ kind: 'maybe', from: 10, now: 13, needed: 3 });
    expect(readTest('T1', [10, 13, 14])).toMatchObject({ kind: 'changed', easier: true });
    expect(readTest('T1', [10, 6, 14])).toMatchObject({ kind: 'maybe' });
  });
  test('less is easier where the test says so', () => {
    expect(readTest('T8', [15, 6, 6])).toMatchObject({ kind: 'changed', easier: true });
    expect(readTest('T6', [7, 3, 3])).toMatchObject({ kind: 'changed', easier: true });
  });
  test('say nothing above their cap', () => expect(readTest('T2', [60, 60])).toEqual({ kind: 'at-the-top', now: 60 }));
  test('ask for more where a person scatters more than the table', () => {
    expect(ownSmallestChange('T9', [40, 41, 40])).toBe(smallestChange.T9.by);
    expect(ownSmallestChange('T9', [40, 41, 40, 41, 40])).toBe(smallestChange.T9.by);
    expect(ownSmallestChange('T9', [40, 60, 38, 62, 41])).toBeGreaterThan(20);
    expect(ownSmallestChange('T2', [50])).toBe(15);
  });
  test('keep left and right apart', () => {
    const records = [{ test: 'T9', on: '2026-01-05', left: 30, right: 40 } as const, { test: 'T1', on: '2026-01-05', value: 9 } as const];
    expect([resultsOf(records, 'T9', 'left'), resultsOf(records, 'T9', 'value')]).toEqual([[30], []]);
  });
});

test('all readings of a person stand together', () => {
  const state = { ...emptyState(), activities: { swim: 'swim a length' } };
  expect(outcomesOf(state)).toEqual({ weekly: [], tests: [], usual: undefined, towardUsual: undefined });
  state.checks.push(...weeks([7, 7, 5, 4, 3, 3, 3, 3]).map((check, i) => ({ ...check, activities: { swim: (3 + i) as Nrs } })));
  state.starts.push({ on: '2025-12-29', painAvg: 8 });
  state.tests.push({ test: 'T1', on: '2026-01-05', value: 9 });
  const { weekly, tests, usual, towardUsual: back } = outcomesOf(state);
  expect(weekly.map(({ measure, reading }) => [measure, reading.kind])).toEqual([
    ['pain', 'better'],
    ['interference', 'about-the-same'],
    ['confidence', 'about-the-same'],
    ['activity', 'better'],
  ]);
  expect(weekly[0]?.because).toEqual([{ rule: '3.3', source: 'ostelo2008', field: 'pain', was: 7, now: 3 }]);
  expect(tests).toEqual([{ test: 'T1', side: 'value', results: [9], reading: { kind: 'first', now: 9 } }]);
  expect([usual?.bands.length, back]).toEqual([13, { first: 8, usual: 7, byItself: 1 }]);
});
