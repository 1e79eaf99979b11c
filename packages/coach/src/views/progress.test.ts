import { addDays, type Content, type Fact, type FactType, type Nrs } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { progressOn } from './progress.ts';

const start = plainPerson.answeredOn;
const worse = { ...plainPerson, assessment: { ...plainPerson.assessment, painAvg: 7 } } as const;

function after(pains: readonly number[]) {
  const diary = diaryOf(worse);
  diary.say('activity-named', { activity: 'swim', words: 'swim a length' });
  for (const [week, pain] of pains.entries()) {
    diary.day(addDays(start, 7 * (week + 1)));
    diary.say('week-checked', { painAvg: pain as Nrs, painWorst: pain as Nrs, interference: 5, confidence: 5, activities: { swim: 4 } });
  }
  return diary;
}

test('a log that says of better weeks is read as better only at the look, from the answer at the start on', () => {
  const early = progressOn(after([7, 6, 4, 3, 3]).state, [], start);
  expect(early.weekly[0]).toMatchObject({ measure: 'pain', reading: { kind: 'too-early', answersToGo: 1 } });
  const { weekly, usual } = progressOn(after([7, 7, 4, 3, 3, 3, 3, 3]).state, [], start);
  expect(weekly[0]?.answers[0]).toEqual({ on: start, value: 7 });
  expect(weekly.map(({ measure, activity, reading }) => [measure, activity, reading.kind])).toEqual([
    ['pain', undefined, 'better'],
    ['interference', undefined, 'about-the-same'],
    ['confidence', undefined, 'about-the-same'],
    ['activity', 'swim', 'about-the-same'],
  ]);
  expect(usual?.bands[0]).toEqual({ week: 0, low: 5, high: 9 });
});
test('self-tests are kept, every one', () => {
  const diary = diaryOf(plainPerson);
  for (const value of [10, 14, 15]) diary.say('self-test-done', { test: 'T1', value, stopped: 'cap' });
  expect(progressOn(diary.state, [], start).tests).toMatchObject([
    { test: 'T1', side: 'value', results: [10, 14, 15], reading: { kind: 'changed', easier: true } },
  ]);
});
test('days that were moved on count once each, for four weeks', () => {
  const diary = diaryOf(plainPerson);
  diary.session('2026-11-02');
  diary.day('2026-11-02');
  diary.say('habit-adopted', { habit: 'breathe' });
  diary.say('habit-done', { habit: 'breathe' });
  diary.day('2026-11-05');
  diary.say('activity-done', { kind: 'walk', minutes: 20 });
  const moved = (facts: readonly Fact[], on: string) => progressOn(diary.state, facts, on).daysMoved;
  expect([moved([], '2026-11-06'), moved([], '2026-12-03')]).toEqual([2, 0]);
  const own = (type: FactType, on: string, ms: number): Fact => ({
    ...{ id: `own ${ms}`, ms, ctr: 0 },
    content: { type, v: 1, occurred: { local: `${on}T10:00`, tz: 'UTC' }, data: { activity: 'swim', amount: 8 } } as Content,
  });
  const swims = [own('quota-tried', '2026-11-04', 1), own('quota-done', '2026-11-05', 2), own('quota-done', '2026-11-06', 3)];
  expect([moved(swims, '2026-11-06'), moved(swims, '2026-12-03'), moved(swims, '2026-12-04')]).toEqual([4, 1, 0]);
  const [left, back] = [own('quota-ended', '2026-11-06', 4), own('fact-withdrawn', '2026-11-06', 5)];
  const taken = { ...back, content: { ...back.content, targets: ['own 3'] } };
  expect([moved([...swims, left], '2026-11-06'), moved([...swims, taken], '2026-11-06')]).toEqual([4, 3]);
});
