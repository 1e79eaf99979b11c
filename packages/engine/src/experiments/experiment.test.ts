import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { begun, type Experiment, endedBy, isOn, restingHabit, SILENT_DAYS, standingOf, withAnswer } from './experiment.ts';
import { armsOf, LEAST_BLOCKS, WEEKS } from './schedule.ts';

const first = '2026-01-05';
const week = (n: number): string => addDays(first, 7 * n);
/** Answers once a week, from the first week on. */
const lived = (pains: readonly number[], before: number | undefined = 5): Experiment =>
  pains.reduce((so, pain, at) => withAnswer(so, week(at + 1), pain), begun('evening-roll', 7, first, before));
const same = (n: number): number[] => Array.from({ length: n }, () => 5);

describe('a week', () => {
  test('ends with its answer, and the next arm begins', () => {
    const arms = armsOf(7);
    for (let n = 0; n < WEEKS; n++) {
      const answerFrom = week(n + 1);
      expect(standingOf(lived(same(n)), week(n))).toEqual({ kind: 'on', week: n + 1, arm: arms[n], answerFrom });
    }
    expect(lived(same(3)).weeks).toEqual(
      [0, 1, 2].map((n) => ({ arm: arms[n], from: n === 0 ? first : week(n), on: week(n + 1), pain: 5 })),
    );
  });
  test('counts when its answer comes late, not when it comes so soon that it is about two arms', () => {
    const soon = withAnswer(begun('evening-roll', 7, first, 5), addDays(first, 5), 9);
    expect([soon.weeks.length, soon.heardOn]).toEqual([0, addDays(first, 5)]);
    expect(withAnswer(soon, addDays(first, 12), 4).weeks).toMatchObject([{ from: first, pain: 4 }]);
    expect(withAnswer(lived(same(1)), addDays(week(1), SILENT_DAYS), 4).weeks).toHaveLength(2);
  });
});

describe('it ends', () => {
  test('when every week is answered', () => {
    const done = lived(same(WEEKS));
    expect(done.ended).toEqual({ on: week(WEEKS), why: 'done' });
    expect(standingOf(done, week(WEEKS))).toMatchObject({ kind: 'ended', why: 'done', reading: { kind: 'made-no-difference' } });
    expect(withAnswer(done, week(WEEKS + 1), 1)).toBe(done);
  });
  test('after two weeks without an answer, whether looked at or answered again', () => {
    const quiet = lived(same(2));
    const late = addDays(week(2), SILENT_DAYS + 1);
    expect([isOn(quiet, addDays(late, -1)), isOn(quiet, late)]).toEqual([true, false]);
    expect(standingOf(quiet, late)).toEqual({ kind: 'ended', on: addDays(late, -1), why: 'silence', reading: undefined });
    expect(withAnswer(quiet, late, 5).ended?.why).toBe('silence');
  });
  test('when two weeks in a row are clearly worse than before it, never where nothing is known from before', () => {
    expect(lived([5, 7, 7]).ended).toEqual({ on: week(3), why: 'worse' });
    expect(lived([7, 5, 7, 6, 7, 5]).ended).toBeUndefined();
    expect(begun('evening-roll', 7, first, undefined).ended ?? lived([9, 9, 9], Number.NaN).ended).toBeUndefined();
  });
  test('once: a second reason does not change the first', () => {
    const ended = endedBy(lived(same(1)), week(2), 'flare');
    expect(endedBy(ended, week(3), 'own')).toBe(ended);
  });
});

describe('an end that comes early', () => {
  const long = lived(same(2 * LEAST_BLOCKS));
  test.each(['flare', 'stop-sign', 'rests', 'worse'] as const)('by a rule (%s) may still be read where it was long enough', (why) => {
    expect(standingOf(endedBy(long, week(13), why), week(20))).toMatchObject({ why, reading: { kind: 'made-no-difference' } });
    expect(standingOf(endedBy(lived(same(4)), week(5), why), week(20))).toMatchObject({ why, reading: undefined });
  });
  test.each(['own', 'another'] as const)('by a wish (%s) is not read: whoever sees the weeks could choose the moment', (why) => {
    expect(standingOf(endedBy(long, week(13), why), week(20))).toMatchObject({ why, reading: undefined });
  });
});

test('an extra rests in weeks without it, and nothing rests for a question of the hour', () => {
  const arms = armsOf(7);
  for (let n = 0; n < 4; n++) {
    expect(restingHabit([lived(same(n))], week(n))).toBe(arms[n] === 'without' ? 'soft-tissue' : undefined);
    expect(restingHabit([{ ...lived(same(n)), id: 'morning-walk' }], week(n))).toBeUndefined();
  }
  expect(restingHabit([], first)).toBeUndefined();
  expect(restingHabit([endedBy(begun('evening-roll', 7, first, 5), first, 'own')], first)).toBeUndefined();
});
