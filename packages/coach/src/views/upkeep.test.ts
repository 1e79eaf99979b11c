import { addDays, type Nrs } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { reviewsOf } from './reviews.ts';
import { today } from './today.ts';
import { offersUpkeep, upkeepOn } from './upkeep.ts';

const start = plainPerson.answeredOn;
const day = (n: number): string => addDays(start, n);
function well(...pains: readonly Nrs[]) {
  const diary = diaryOf(plainPerson);
  const answer = (on: number, painAvg: Nrs, interference: Nrs = 0): void => {
    diary.day(day(on));
    diary.say('week-checked', { painAvg, painWorst: painAvg, interference, confidence: 8, activities: {} });
  };
  pains.forEach((pain, week) => {
    answer(7 * (week + 1), pain);
  });
  return { ...diary, answer };
}
const begun = () => {
  const diary = well(1, 1, 0, 1);
  diary.day(day(30));
  diary.say('upkeep-started', {});
  return diary;
};

test('four calm weeks in a row offer it, and it is offered no more once it is on', () => {
  expect([offersUpkeep(well(3, 1, 0, 1).state), offersUpkeep(well(1, 1, 0, 1).state)]).toEqual([false, true]);
  const diary = begun();
  expect(offersUpkeep(diary.state)).toBe(false);
  expect(reviewsOf(diary.state, day(31)).map(({ kind }) => kind)).not.toContain('upkeep');
  diary.say('flare-started', { by: 'tap' });
  expect(offersUpkeep(diary.state)).toBe(false);
});

test('asks at its six check-ins and not every week', () => {
  const diary = begun();
  const isAsked = (on: number): boolean => today(diary.state, catalog, day(on)).asks.includes('week-check');
  expect([isAsked(30 + 8), isAsked(30 + 27), isAsked(30 + 28)]).toEqual([false, false, true]);
  diary.answer(30 + 29, 1);
  expect([isAsked(30 + 30), isAsked(30 + 62), isAsked(30 + 63)]).toEqual([false, false, true]);
});

test('knows what was answered, what went by, what is open and what is to come', () => {
  const diary = begun();
  expect(upkeepOn(diary.state, day(30))).toMatchObject({ week: 1, of: 26, strengthDays: 2, next: day(30 + 28), isOver: false });
  diary.answer(30 + 29, 1);
  const later = upkeepOn(diary.state, day(30 + 92));
  expect(later?.checks.map(({ stands }) => stands)).toEqual(['answered', 'by', 'open', 'to-come', 'to-come', 'to-come']);
  expect(later?.checks[0]?.painAvg).toBe(1);
  expect(upkeepOn(diary.state, day(30 + 182))).toMatchObject({ week: 26, isOver: true, next: undefined });
});

test('says that it is back from 3 on, and how long it stayed quiet', () => {
  const diary = begun();
  diary.answer(30 + 64, 2, 2);
  expect(upkeepOn(diary.state, day(30 + 65))?.cameBack).toBeUndefined();
  diary.answer(30 + 93, 4, 3);
  expect(upkeepOn(diary.state, day(30 + 93))?.cameBack).toEqual({ quietWeeks: 13 });
  diary.say('upkeep-ended', { why: 'came-back' });
  expect(upkeepOn(diary.state, day(30 + 94))).toBeUndefined();
});
