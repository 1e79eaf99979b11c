import { addDays, type HabitId, type Limits, limitsOn, weekInSeven, weekItems } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const start = plainPerson.answeredOn;
const end = addDays(start, 6);
const of = (diary: ReturnType<typeof diaryOf>, on = end, more: Partial<Limits> = {}) =>
  weekInSeven(diary.state, catalog, { ...limitsOn(diary.state, on), ...more }, on);

function habitsDone(days: number, times: number, ...habits: readonly HabitId[]) {
  const diary = diaryOf(plainPerson);
  for (const habit of habits) diary.say('habit-adopted', { habit });
  for (let day = 0; day < days; day++) {
    diary.day(addDays(start, day));
    for (const habit of habits) for (let n = 0; n < times; n++) diary.say('habit-done', { habit });
  }
  return diary;
}

test('seven items, none of them done in an empty week', () => {
  const week = of(diaryOf(plainPerson));
  expect(Object.keys(week)).toEqual([...weekItems]);
  expect(new Set(Object.values(week))).toEqual(new Set(['not-yet']));
});
test('resets count with three a day on four days, breathing with four nights', () => {
  expect(of(habitsDone(4, 3, 'posture-reset', 'breathe'))).toMatchObject({ resets: 'yes', breathing: 'yes', sitting: 'not-yet' });
  expect(of(habitsDone(4, 2, 'posture-reset', 'breathe'))).toMatchObject({ resets: 'not-yet', breathing: 'yes' });
  expect(of(habitsDone(3, 3, 'posture-reset', 'breathe'))).toMatchObject({ resets: 'not-yet', breathing: 'not-yet' });
});
test('last week is over', () => {
  expect(of(habitsDone(4, 3, 'posture-reset'), addDays(start, 12)).resets).toBe('not-yet');
});
test('shoes stand for half a year', () => {
  const diary = habitsDone(1, 1, 'footwear');
  expect([of(diary, addDays(start, 181)).shoes, of(diary, addDays(start, 182)).shoes]).toEqual(['yes', 'not-yet']);
});
test('three kinds of strength work come from the sessions', () => {
  const diary = diaryOf(plainPerson);
  diary.session(start);
  diary.session(addDays(start, 2), { morning: 'same' });
  expect(of(diary).patterns).toBe('yes');
});
test('what is off counts as not for them', () => {
  const week = of(diaryOf(plainPerson), end, { active: ['SEATED'], bannedPatterns: ['smr'], bannedFlags: ['standing'] });
  expect(week).toMatchObject({ sitting: 'not-for-you', 'soft-tissue': 'not-for-you', resets: 'not-for-you', breathing: 'not-yet' });
});
