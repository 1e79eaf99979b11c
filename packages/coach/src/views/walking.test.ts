import { addDays } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { walkingOn } from './walking.ts';

const day = (n: number): string => addDays(plainPerson.answeredOn, n);
const someone = () => {
  const diary = diaryOf({ ...plainPerson, assessment: { ...plainPerson.assessment, walkMinutes: [15] } });
  const walk = (on: number, minutes: number): void => {
    diary.day(day(on));
    diary.say('activity-done', { kind: 'walk', minutes });
  };
  return { ...diary, walk };
};

test('begins below what is comfortable, and says the next step', () => {
  const { state } = someone();
  expect(walkingOn(state, day(0))).toMatchObject({
    now: { minutes: 12, days: 3 },
    next: { minutes: 14, days: 3 },
    weeks: [],
    isReached: false,
  });
});
test('counts days and minutes of the last seven days, and of the weeks before', () => {
  const { state, walk } = someone();
  for (const [on, minutes] of [
    [1, 12],
    [3, 12],
    [3, 5],
    [9, 10],
  ] as const)
    walk(on, minutes);
  expect(walkingOn(state, day(9))).toMatchObject({
    walked: { days: 2, minutes: 27 },
    weeks: [
      { until: day(2), minutes: 12 },
      { until: day(9), minutes: 27 },
    ],
  });
});
test('waits in a flare, and says so', () => {
  const diary = someone();
  diary.say('flare-started', { by: 'tap' });
  const { now, next, hold } = walkingOn(diary.state, day(1));
  expect([hold, next.minutes]).toEqual(['flare', now.minutes]);
});
test('is there at half an hour on five days', () => {
  const { state } = someone();
  state.walkPlan = { minutes: 30, days: 5, because: [] };
  expect(walkingOn(state, day(0))).toMatchObject({ isReached: true, next: { minutes: 30, days: 5 } });
});
