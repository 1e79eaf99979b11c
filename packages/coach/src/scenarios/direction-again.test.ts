// What stirs the back is asked again every two weeks; its caps go by themselves, and one that is new begins as a new one. Rule book 2.2.
import { addDays, limitsOn, type Person } from '@plumbline/engine';
import { describe, expect, it } from 'vitest';
import { today } from '../views/today.ts';
import { catalog, diaryOf, plainPerson } from './someone.ts';

const from = plainPerson.answeredOn;
type Direction = NonNullable<Person['assessment']['direction']>;
const bends: Direction = { bend: 1, sit: 1 };
const someone = (direction: Direction): Person => ({ ...plainPerson, assessment: { ...plainPerson.assessment, direction } });

/** Three green sessions a week for so many weeks. */
function greenWeeks(direction: Direction, weeks: number) {
  const diary = diaryOf(someone(direction));
  for (let week = 0; week < weeks; week++) for (const day of [0, 2, 4]) diary.session(addDays(from, 7 * week + day), { morning: 'same' });
  diary.day(addDays(from, 7 * weeks));
  return diary;
}
const isAsked = ({ state }: ReturnType<typeof diaryOf>, day: number): boolean =>
  today(state, catalog, addDays(from, day)).asks.includes('direction');

describe('the question', () => {
  it('comes two weeks after the last answer, and two weeks after that', () => {
    const diary = diaryOf(someone(bends));
    expect([13, 14, 20].map((day) => isAsked(diary, day))).toEqual([false, true, true]);
    diary.day(addDays(from, 20));
    diary.say('assessment-answered', { direction: bends });
    expect([20, 33, 34].map((day) => isAsked(diary, day))).toEqual([false, false, true]);
    diary.say('assessment-answered', { direction: { bend: 0, sit: 0 } });
    expect(isAsked(diary, 60)).toBe(false);
  });
  it('is not for whom nothing was told to stir, nor in a flare', () => {
    expect(isAsked(diaryOf(someone({ bend: -1 })), 30)).toBe(false);
    expect(isAsked(diaryOf(plainPerson), 30)).toBe(false);
    const diary = diaryOf(someone(bends));
    diary.day(addDays(from, 20));
    diary.say('flare-started', { by: 'tap' });
    expect(isAsked(diary, 20)).toBe(false);
  });
});

describe('the caps of a direction', () => {
  const capsOn = ({ state }: ReturnType<typeof diaryOf>, day: number) => limitsOn(state, addDays(from, day)).caps;
  it('go with green weeks, told again or not', () => {
    const [silent, told] = [greenWeeks(bends, 5), greenWeeks(bends, 5)];
    const raised = silent.state.directionRaises;
    expect(raised.flex).toBeGreaterThan(0);
    told.say('assessment-answered', { direction: bends });
    expect(told.state.directionRaises).toEqual(raised);
    expect(capsOn(told, 35).flex).toBe(capsOn(silent, 35).flex);
    expect(capsOn(silent, 35).flex).toBeGreaterThan(1);
  });
  it('begin at their start for what is told for the first time, however many weeks were green', () => {
    const diary = greenWeeks(bends, 5);
    const before = diary.state.directionRaises;
    diary.say('assessment-answered', { direction: { ...bends, stand: 1, walk: 1 } });
    expect(diary.state.directionRaises).toEqual({ ...before, ext: 0, over: 0 });
    expect(capsOn(diary, 35)).toMatchObject({ ext: 1, over: 2 });
    const other = greenWeeks({ stand: 1 }, 5);
    other.say('assessment-answered', { direction: { stand: 0, bend: 1 } });
    expect(other.state.directionRaises).toMatchObject({ flex: 0, lean: 0 });
    expect(capsOn(other, 35)).toMatchObject({ flex: 1, lean: 1 });
  });
});
