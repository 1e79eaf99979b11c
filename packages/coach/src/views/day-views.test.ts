import { addDays, calm, makePlan, stepFlare } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { actOf } from './act.ts';
import { blockEndOf } from './block-end.ts';
import { dayNotesOf } from './day-notes.ts';
import { daysBack, flareDaysOf, offersFlare } from './flare-days.ts';
import { placesFor, wentBy } from './moves.ts';

const from = '2026-11-02';
type Diary = ReturnType<typeof diaryOf>;
const planOf = ({ state }: Diary) => makePlan({ state, catalog, from, weeks: 4, program: 'my-plan' });
const on = (day: number): string => addDays('2026-10-31', day);

describe('a flare, day by day', () => {
  const flaring = (): Diary => {
    const diary = diaryOf(plainPerson);
    diary.session(on(2));
    diary.day(on(3));
    diary.say('flare-started', { by: 'tap' });
    return diary;
  };
  test('has first days with an end, then half, and says so after a week and after two', () => {
    const { state } = flaring();
    expect(flareDaysOf(state, on(3))).toMatchObject({ part: 'first-days', day: 1, calmUntil: on(6), share: 0, long: undefined });
    expect(flareDaysOf(state, on(6))).toMatchObject({ part: 'half', share: 50, calmUntil: undefined });
    expect([on(9), on(10), on(17)].map((day) => flareDaysOf(state, day)?.long)).toEqual([undefined, 'week', 'two-weeks']);
    expect(calm.walkMinutes).toEqual([5, 10]);
  });
  test('has a way back, where nothing is said of its length any more', () => {
    const diary = flaring();
    diary.day(on(13));
    diary.say('flare-ended', { by: 'tap' });
    expect(flareDaysOf(diary.state, on(13))).toMatchObject({ part: 'return', share: 60, long: undefined });
    const { state: later } = stepFlare(diary.state.flare, { type: 'session', on: on(14), light: 'green' });
    expect(flareDaysOf({ flare: later, flareDays: [] }, on(14))?.share).toBe(80);
    expect(flareDaysOf(diaryOf(plainPerson).state, on(3))).toBeUndefined();
  });
  test('has dates for its way back: two calm reports at the next sessions, then 60, 80 and all of it', () => {
    const diary = flaring();
    diary.say('readiness-answered', { screen: 'block-a', trigger: 'R3', answers: {} });
    expect(daysBack(planOf(diary), diary.state, on(3))).toEqual([on(9), on(11), on(13)]);
    diary.session(on(6), { morning: 'same', pre: 3 });
    expect(daysBack(planOf(diary), diary.state, on(6))).toEqual([on(9), on(11), on(13)]);
    diary.session(on(9), { morning: 'same', pre: 3 });
    expect(diary.state.flare).toMatchObject({ kind: 'return', share: 60 });
    expect(daysBack(planOf(diary), diary.state, on(10))).toEqual([on(11), on(13)]);
    expect(daysBack(planOf(diaryOf(plainPerson)), diaryOf(plainPerson).state, on(3))).toEqual([]);
  });
  test('says how long it mostly takes once there were three', () => {
    const { state } = flaring();
    expect(flareDaysOf({ ...state, flareDays: [5, 9] }, on(3))?.usual).toBeUndefined();
    expect(flareDaysOf({ ...state, flareDays: [5, 9, 6] }, on(3))?.usual).toEqual({ flares: 3, days: 6, from: 5, to: 9 });
  });
  test('is offered after a day and more well above usual, and only then', () => {
    const diary = diaryOf(plainPerson);
    const checkIn = (day: number, pre: 3 | 6): void => {
      diary.day(on(day));
      diary.say('checked-in', { pre, legs: 'same', energy: 3, anythingNew: false });
    };
    for (const day of [2, 4, 6]) checkIn(day, 3);
    checkIn(9, 6);
    expect(offersFlare(diary.state, on(9))).toBe(false);
    checkIn(10, 6);
    diary.state.pres = diary.state.pres.slice(-2);
    expect(offersFlare(diary.state, on(11))).toBe(true);
    expect(offersFlare(diary.state, on(13))).toBe(false);
    diary.say('flare-started', { by: 'tap' });
    expect(offersFlare(diary.state, on(10))).toBe(false);
  });
});

describe('where a session may go', () => {
  test('is any free day of its week from today on, and it says where another lies beside it', () => {
    const diary = diaryOf(plainPerson);
    const plan = planOf(diary);
    expect(placesFor(plan, diary.state, on(4), on(2))).toEqual([
      { on: on(3), isBeside: true },
      { on: on(5), isBeside: true },
      { on: on(7), isBeside: true },
      { on: on(8), isBeside: true },
    ]);
    expect(placesFor(plan, diary.state, on(2), on(2)).map((place) => place.on)).toEqual([on(3), on(5), on(7), on(8)]);
    expect(placesFor(plan, diary.state, on(6), on(6))).toEqual([
      { on: on(7), isBeside: false },
      { on: on(8), isBeside: true },
    ]);
  });
  test('is nowhere for a free day, or for one that is done', () => {
    const diary = diaryOf(plainPerson);
    diary.session(on(2));
    expect(placesFor(planOf(diary), diary.state, on(3), on(2))).toEqual([]);
    expect(placesFor(planOf(diary), diary.state, on(2), on(2))).toEqual([]);
  });
});

describe('a session that went by', () => {
  test('is named once its day is over, and may still be done on a free day of its week', () => {
    const diary = diaryOf(plainPerson);
    const plan = planOf(diary);
    expect(wentBy(plan, diary.state, on(2))).toBeUndefined();
    expect(wentBy(plan, diary.state, on(3))).toEqual({ date: on(2), mayBeToday: true });
    expect(wentBy(plan, diary.state, on(4))).toEqual({ date: on(2), mayBeToday: false });
    expect(wentBy(plan, diary.state, on(9))).toEqual({ date: on(6), mayBeToday: false });
  });
  test('is nothing to speak of once something was done since', () => {
    const diary = diaryOf(plainPerson);
    diary.session(on(3));
    diary.session(on(4));
    expect(wentBy(planOf(diary), diary.state, on(5))).toBeUndefined();
  });
});

describe('what comes next on a day', () => {
  const diary = diaryOf(plainPerson);
  const plan = planOf(diary);
  const session = plan.days[0]?.session;
  const act = (day: string, more: Partial<Diary['state']> = {}, now = session) => actOf({ ...diary.state, ...more }, plan, now, day);
  test('is one thing, whatever the day', () => {
    expect(act(on(2))).toBe('begin');
    expect(actOf(diary.state, plan, undefined, on(3))).toBe('free');
    expect(act(on(2), {}, session && { ...session, items: [] })).toBe('too-short');
    expect(act(addDays(from, -1))).toBe('later');
    expect(act(addDays(from, 28))).toBe('next-block');
    expect(act(addDays(from, 28), { open: { id: 's' } as never })).toBe('go-on');
  });
  test('is nothing more once today is done', () => {
    const done = diaryOf(plainPerson);
    done.session(on(2));
    expect(act(on(2), { sessions: done.state.sessions })).toBe('done');
    expect(act(on(4), { sessions: done.state.sessions })).toBe('begin');
  });
});

describe('what a day has to say', () => {
  test('is nothing on an ordinary day', () => {
    const diary = diaryOf(plainPerson);
    diary.session(on(2));
    expect(dayNotesOf(diary.state, on(4))).toEqual([]);
  });
  test('is the way back after time away, by how long it was', () => {
    const diary = diaryOf(plainPerson);
    diary.session(on(2));
    expect([9, 10, 16, 23].map((day) => dayNotesOf(diary.state, on(day))[0])).toMatchObject([
      undefined,
      { kind: 'gap', shown: [] },
      { kind: 'gap', days: 14, shown: [80, 100] },
      { kind: 'gap', days: 21, shown: [60, 80, 100] },
    ]);
  });
  test('is a lighter week while it lasts', () => {
    const diary = diaryOf(plainPerson);
    diary.state.deload = { from: on(3), until: on(10), because: [{ rule: '4.11', source: 'design' }] };
    expect([9, 10].map((day) => dayNotesOf(diary.state, on(day)).length)).toEqual([1, 0]);
  });
});

test('the end of a block counts what was done in it', () => {
  const diary = diaryOf(plainPerson);
  diary.session(on(2));
  diary.session(on(4), { morning: 'same' });
  diary.day(on(5));
  diary.say('activity-done', { kind: 'walk', minutes: 25 });
  expect(blockEndOf(planOf(diary), diary.state)).toMatchObject({ sessions: 2, planned: 12, days: 3 });
  expect(blockEndOf(planOf(diary), diary.state).walkMinutes).toBeGreaterThanOrEqual(25);
});
