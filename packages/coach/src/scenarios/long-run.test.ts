// Whole weeks in somebody's life: the size of the plan, walking that builds, a plateau, a return after two months.
import { addDays, historyOf, makePlan, nextWalks, sizeOf, verify, walksHold, walksOf } from '@plumbline/engine';
import { library } from '@plumbline/library';
import { expect, test } from 'vitest';
import { reviewsOf } from '../views/reviews.ts';
import { catalog, diaryOf, doseOf, plainPerson } from './someone.ts';

const monday = '2026-11-02';
const day = (n: number): string => addDays(monday, n);

test('under half done for two weeks makes the plan the size of what was done, and says so', () => {
  const diary = diaryOf({ ...plainPerson, profile: { ...plainPerson.profile, daysPerWeek: 5, minutes: 45 } });
  diary.session(day(0));
  diary.session(day(7), { morning: 'cannot-say' });
  diary.session(day(14), { morning: 'cannot-say' });
  expect(sizeOf(diary.state).daysPerWeek).toBeLessThan(5);
  expect(reviewsOf(diary.state, day(14)).map((r) => r.kind)).toContain('resized');
  diary.say('profile-set', { daysPerWeek: 3 });
  expect(sizeOf(diary.state).daysPerWeek).toBe(3);
});

test('walks that are done grow, a tenth at a time, and never in a flare', () => {
  const diary = diaryOf({ ...plainPerson, assessment: { ...plainPerson.assessment, walkMinutes: [15] } });
  expect(walksOf(diary.state).minutes).toBe(12);
  diary.session(day(0));
  for (const n of [1, 3, 5]) {
    diary.day(day(n));
    diary.say('activity-done', { kind: 'walk', minutes: 12 });
  }
  diary.session(day(7), { morning: 'same' });
  const grown = walksOf(diary.state);
  expect(grown.minutes).toBeGreaterThan(12);
  expect(grown.minutes * grown.days).toBeLessThanOrEqual(36 + 15);
});

test('four weeks of the same pain at little effort is a plateau: two levers towards the goal', () => {
  const diary = diaryOf({ ...plainPerson, profile: { ...plainPerson.profile, goals: ['fitness'] } });
  for (let week = 0; week < 5; week++) {
    for (const n of [0, 2, 4]) {
      diary.session(day(week * 7 + n), { morning: 'same' });
      const record = diary.state.unsettled;
      if (record) record.effort = 3;
    }
    diary.day(day(week * 7 + 6));
    diary.say('week-checked', { painAvg: 3, painWorst: 4, interference: 3, confidence: 6, activities: {} });
  }
  const review = reviewsOf(diary.state, day(35)).find((r) => r.kind === 'plateau');
  expect(review?.levers).toEqual(['exercise', 'tempo']);
});

test('after two months away everything starts again, lower than it was, and asks the questions first', () => {
  const diary = diaryOf(plainPerson);
  for (let week = 0; week < 4; week++) for (const n of [0, 2, 4]) diary.session(day(week * 7 + n), { morning: 'same' });
  const before = doseOf(diary.session(day(28), { morning: 'same' }), 'A.row');
  diary.day(day(90));
  diary.say('checked-in', { pre: 3, legs: 'same', energy: 4, anythingNew: false });
  expect(diary.today()).toBeUndefined();
  diary.say('readiness-answered', { screen: 'full', trigger: 'R7', answers: plainPerson.answers });
  const back = diary.today(20)?.items.find((i) => i.exercise === before?.exercise);
  const work = (i: typeof back): number => (i ? i.dose.sets * (i.dose.reps ?? 0) : 0);
  expect(work(back)).toBeLessThanOrEqual(work(before));
});

test('two bad mornings in a row ease the plan and ask block A again', () => {
  const diary = diaryOf(plainPerson);
  diary.session(day(0));
  diary.session(day(2), { morning: 'bit-worse' });
  diary.session(day(4), { morning: 'bit-worse' });
  diary.day(day(7));
  diary.say('morning-recalled', { session: diary.state.unsettled?.id ?? '', answer: 'same' });
  expect(diary.state.rescreens.map((r) => r.trigger)).toContain('AM-04');
  expect(diary.state.screens.needed).toBe('AM-04');
  expect(diary.today()).toBeUndefined();
});

test('a lighter week holds the walks for its days and no longer', () => {
  const diary = diaryOf({ ...plainPerson, assessment: { ...plainPerson.assessment, walkMinutes: [15] } });
  diary.session(day(0));
  diary.state.deload = { from: day(0), until: day(7), because: [] };
  const week = (from: number): number => {
    for (const n of [1, 3, 5]) {
      diary.day(day(from + n));
      diary.say('activity-done', { kind: 'walk', minutes: walksOf(diary.state).minutes });
    }
    diary.session(day(from + 7), { morning: 'same' });
    return walksOf(diary.state).minutes;
  };
  expect(walksHold(diary.state, day(6))).toBe('lighter-week');
  expect(week(0)).toBeGreaterThan(12);
  diary.state.deload = { from: day(7), until: day(15), because: [] };
  const held = walksOf(diary.state).minutes;
  expect([week(7), nextWalks(diary.state, day(14)).minutes]).toEqual([held, held]);
});

test('upkeep plans two days of strength, and counts walks of people who only walk', () => {
  const diary = diaryOf(plainPerson);
  diary.session(day(0));
  diary.day(day(1));
  diary.say('upkeep-started', {});
  expect(sizeOf(diary.state).daysPerWeek).toBe(2);
  const plan = makePlan({ state: diary.state, catalog, from: day(7), weeks: 1, program: 'my-plan' });
  expect(plan.days.filter(({ kind }) => kind === 'strength')).toHaveLength(2);
  expect(verify(plan, plainPerson, library, historyOf(diary.state, day(7)))).toEqual([]);
  for (const n of [1, 3, 5, 8]) {
    diary.day(day(n));
    diary.say('activity-done', { kind: 'walk', minutes: 10 });
  }
  expect(walksOf(diary.state).minutes).toBe(11);
  diary.say('upkeep-ended', { why: 'came-back' });
  expect(sizeOf(diary.state).daysPerWeek).toBe(3);
});

test('how long flares took is learned as they end', () => {
  const diary = diaryOf(plainPerson);
  for (const [from, until] of [
    [0, 5],
    [40, 44],
    [80, 89],
  ] as const) {
    diary.day(day(from));
    diary.say('flare-started', { by: 'tap' });
    diary.day(day(until));
    diary.say('flare-ended', { by: 'tap' });
  }
  expect(diary.state.flareDays).toEqual([5, 4, 9]);
});

test('an ache that creeps up is seen before sessions where the weekly questions are left out (AM-04)', () => {
  const diary = diaryOf(plainPerson);
  for (const n of [0, 2, 4]) diary.session(day(n), { morning: 'same' });
  diary.session(day(8), { pre: 5, peak: 5, morning: 'same' });
  expect(diary.state.rescreens).toEqual([]);
  diary.session(day(10), { pre: 5, peak: 5, morning: 'same' });
  diary.session(day(12), { pre: 5, peak: 5, morning: 'same' });
  expect(diary.state.rescreens.map((r) => r.trigger)).toContain('AM-04');
  expect(diary.state.screens.needed).toBe('AM-04');
});

test('two sessions that stirred it, with calm mornings after, are no sore mornings (AM-04)', () => {
  const diary = diaryOf(plainPerson);
  diary.session(day(0), { peak: 5 });
  diary.session(day(2), { peak: 5, morning: 'same' });
  diary.session(day(4), { morning: 'same' });
  expect(diary.state.lights.map(({ light }) => light)).toEqual(['amber', 'amber']);
  expect(diary.state.rescreens).toEqual([]);
});
