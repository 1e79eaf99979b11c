import type { Content, Fact, FactType } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { day, did, swimming } from '../scenarios/swimming.ts';
import { mayBeginAnother, notYetBack, offersOwnActivity, ownActivitiesOn } from './own-activities.ts';

describe('the page of a day', () => {
  const told = (content: Content, n: number): Fact => ({ id: `t${n}`, ms: n, ctr: 0, content });
  const said = (type: FactType, amount: number, n: number): Fact =>
    told({ type, v: 1, occurred: { local: `${day(n)}T10:00`, tz: 'UTC' }, data: { activity: 'swim', amount } } as Content, n);

  test('counts the tries, then shows the number, what was done of it and how far it came', () => {
    const diary = diaryOf(plainPerson);
    diary.say('activity-named', { activity: 'swim', words: 'swim' });
    expect(notYetBack(diary.state)).toEqual([{ activity: 'swim', words: 'swim' }]);
    diary.say('quota-started', { activity: 'swim', unit: 'lengths', goal: 20 });
    diary.say('quota-tried', { activity: 'swim', amount: 10 });
    expect(ownActivitiesOn(diary.state, [said('quota-tried', 10, 0)], day(0))).toMatchObject([
      { words: 'swim', trials: [{ amount: 10 }], trialsOf: 3, today: undefined, toldToday: 10, takesBack: ['t0'], way: undefined },
    ]);
    expect(notYetBack(diary.state)).toEqual([]);
    const later = swimming(9);
    did(later, 3, 8);
    did(later, 4, 8);
    expect(ownActivitiesOn(later.state, [said('quota-done', 8, 3), said('quota-done', 8, 4)], day(4))).toMatchObject([
      { toldToday: 8, takesBack: ['t4'], way: { from: 8, now: 9, days: 2, isReached: true }, today: { amount: 9 } },
    ]);
    expect(ownActivitiesOn(later.state, [], day(80))).toMatchObject([{ trials: [], today: undefined, way: undefined }]);
  });
  test('is offered in the first weeks to who wants something back, until one is begun', () => {
    const person = { ...plainPerson, profile: { ...plainPerson.profile, goals: ['activity'] } } as const;
    const { state, say } = diaryOf(person);
    expect([0, 3, 27, 28].map((n) => offersOwnActivity(state, day(n)))).toEqual([false, true, true, false]);
    expect(offersOwnActivity(diaryOf(plainPerson).state, day(4))).toBe(false);
    for (const activity of ['a', 'b', 'c']) {
      expect(mayBeginAnother(state)).toBe(true);
      say('quota-started', { activity, unit: 'times', goal: 5 });
    }
    expect([offersOwnActivity(state, day(4)), mayBeginAnother(state)]).toEqual([false, false]);
  });
});
