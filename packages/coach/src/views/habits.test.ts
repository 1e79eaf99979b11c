import { type CoachState, emptyBook, putOff, showReminder, type Zone } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { habitsOn, remindersNow } from './habits.ts';

const zone: Zone = [{ from: 0, offset: 60 }];
/** Minutes since 1970 of a time on the wall, an hour ahead of UTC. */
const at = (time: string): number => Date.parse(`${time}:00Z`) / 60_000 - 60;
const moment = (time: string) => ({ now: at(time), zone, busy: [] });
const times = (state: CoachState, time: string, book = emptyBook): string[] =>
  remindersNow(state, catalog, book, moment(time)).reminders.map(({ local, habits }) => `${local.slice(11)} ${habits.join('+')}`);

describe('the habits of a day', () => {
  test('one is offered first, the next after ten of fourteen days', () => {
    const diary = diaryOf(plainPerson);
    expect(habitsOn(diary.state, catalog, '2026-11-02')).toMatchObject({ active: [], offer: { habit: 'movement-break' } });
    diary.say('habit-adopted', { habit: 'movement-break', everyMinutes: 40 });
    for (let day = 2; day < 12; day++) {
      diary.day(`2026-11-${String(day).padStart(2, '0')}`);
      expect(habitsOn(diary.state, catalog, '2026-11-11').offer).toBeUndefined();
      diary.say('habit-done', { habit: 'movement-break' });
    }
    const { active, offer } = habitsOn(diary.state, catalog, '2026-11-11');
    expect(active).toMatchObject([{ habit: 'movement-break', everyMinutes: 40, days: 10, isHeld: true, done: 1 }]);
    expect(offer?.habit).toBe('breathe');
    expect(habitsOn(diary.state, catalog, '2026-11-10')).toMatchObject({ waits: 'settling', choices: [] });
    expect(habitsOn(diary.state, catalog, '2026-11-11').choices).toContain('contrast');
  });
  test('where no plan may be made, nothing is asked', () => {
    const diary = diaryOf({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } });
    diary.say('habit-adopted', { habit: 'posture-reset' });
    expect(habitsOn(diary.state, catalog, '2026-11-02')).toEqual({ active: [], offer: undefined, choices: [], waits: undefined });
    expect(times(diary.state, '2026-11-02T07:00')).toEqual([]);
  });
});

describe('less of a habit', () => {
  const withBreaks = () => {
    const diary = diaryOf(plainPerson);
    diary.say('habit-adopted', { habit: 'movement-break' });
    return diary;
  };
  const pace = (diary: ReturnType<typeof withBreaks>, on: string) => habitsOn(diary.state, catalog, on).active[0]?.pace;
  test('is half as often, until it is wanted as before', () => {
    const diary = withBreaks();
    expect(times(diary.state, '2026-11-02T07:00')).toHaveLength(4);
    diary.say('habit-adopted', { habit: 'movement-break', pace: 'half' });
    expect([times(diary.state, '2026-11-02T07:00').length, pace(diary, '2026-11-02')]).toEqual([2, { share: 0.5, asks: false }]);
    diary.say('habit-adopted', { habit: 'movement-break', pace: 'usual' });
    expect(times(diary.state, '2026-11-02T07:00')).toHaveLength(4);
  });
  test('is a rest of two weeks, after which it is asked for as before', () => {
    const diary = withBreaks();
    diary.say('habit-paused', { habit: 'movement-break', days: 14 });
    expect(pace(diary, '2026-11-15')).toEqual({ share: 0, asks: true });
    expect(pace(diary, '2026-11-16')).toEqual({ share: 1, asks: false });
  });
  test('is to leave it; then another one may be chosen, and it may be taken up again', () => {
    const diary = withBreaks();
    diary.say('habit-paused', { habit: 'movement-break' });
    const { active, offer, choices } = habitsOn(diary.state, catalog, '2026-11-02');
    expect([active, offer?.habit, choices.includes('movement-break')]).toEqual([[], 'breathe', true]);
    expect(choices).not.toContain('breathe');
    diary.say('habit-adopted', { habit: 'movement-break' });
    expect(habitsOn(diary.state, catalog, '2026-11-02').active).toHaveLength(1);
  });
});

describe('the reminders of a device', () => {
  const keeping = () => {
    const diary = diaryOf(plainPerson);
    diary.say('habit-adopted', { habit: 'posture-reset' });
    diary.say('habit-adopted', { habit: 'breathe' });
    return diary;
  };
  test('follow what was set', () => {
    const diary = keeping();
    expect(times(diary.state, '2026-11-02T07:00')).toEqual([
      '11:15 posture-reset',
      '14:30 posture-reset',
      '17:45 posture-reset',
      '20:30 breathe',
    ]);
    diary.say('reminders-set', { perDay: 2, quietFrom: '20:00' });
    expect(times(diary.state, '2026-11-02T07:00')).toHaveLength(2);
    diary.say('reminders-set', { perDay: 0 });
    expect(times(diary.state, '2026-11-02T07:00')).toEqual([]);
  });
  test('what was shown or done is not shown again', () => {
    const diary = keeping();
    const { book, reminders } = remindersNow(diary.state, catalog, emptyBook, moment('2026-11-02T11:15'));
    const [first] = reminders;
    if (first === undefined) throw new Error('no reminder');
    expect(first.local).toBe('2026-11-02T11:15');
    expect(times(diary.state, '2026-11-02T11:16', showReminder(book, first, first.at, zone))[0]).toBe('14:30 posture-reset');
    diary.say('habit-paused', { habit: 'posture-reset' });
    expect(times(diary.state, '2026-11-02T11:16', book)).toEqual(['20:30 breathe']);
  });
  test('are answered by doing, without being asked', () => {
    const diary = keeping();
    const { book } = remindersNow(diary.state, catalog, emptyBook, moment('2026-11-02T07:00'));
    diary.say('habit-done', { habit: 'posture-reset' });
    expect(times(diary.state, '2026-11-02T09:00', book)).toEqual(['14:30 posture-reset', '17:45 posture-reset', '20:30 breathe']);
    const looked = remindersNow(diary.state, catalog, book, moment('2026-11-02T09:00')).book;
    expect(times(diary.state, '2026-11-02T09:01', looked)).toHaveLength(3);
    diary.day('2026-11-03');
    expect(times(diary.state, '2026-11-03T07:00', looked)).toHaveLength(4);
  });
  test('done once it was asked for, answers that and leaves the next', () => {
    const diary = keeping();
    const { book, reminders } = remindersNow(diary.state, catalog, emptyBook, moment('2026-11-02T11:15'));
    const [first] = reminders;
    if (first === undefined) throw new Error('no reminder');
    const shown = showReminder(book, first, first.at, zone);
    expect(shown.open?.habits).toEqual(['posture-reset']);
    diary.say('habit-done', { habit: 'posture-reset' });
    const after = remindersNow(diary.state, catalog, shown, moment('2026-11-02T11:20'));
    expect([after.book.open, after.reminders[0]?.local.slice(11)]).toEqual([undefined, '14:30']);
  });
  test('begin on the day a habit is taken up', () => {
    const diary = diaryOf(plainPerson);
    const { book } = remindersNow(diary.state, catalog, emptyBook, moment('2026-11-02T09:00'));
    diary.say('habit-adopted', { habit: 'posture-reset' });
    expect(times(diary.state, '2026-11-02T12:00', book)).toEqual(['14:30 posture-reset', '17:45 posture-reset']);
    const after = remindersNow(diary.state, catalog, book, moment('2026-11-02T12:00')).book;
    expect(times(diary.state, '2026-11-02T12:01', after)).toHaveLength(2);
  });
  test('put off, is asked once more an hour later; where the number of the day is used up, along with the next', () => {
    const diary = keeping();
    const { book, reminders } = remindersNow(diary.state, catalog, emptyBook, moment('2026-11-02T11:15'));
    const [first] = reminders;
    if (first === undefined) throw new Error('no reminder');
    const later = putOff(showReminder(book, first, first.at, zone), first.at);
    expect(times(diary.state, '2026-11-02T11:16', later)).toEqual(['14:30 posture-reset', '17:45 posture-reset', '20:30 breathe']);
    diary.say('reminders-set', { perDay: 8 });
    expect(times(diary.state, '2026-11-02T11:16', later)).toHaveLength(4);
    expect(times(diary.state, '2026-11-02T11:16', later)[0]).toBe('12:15 posture-reset');
  });
  test('wait while a session is open', () => {
    const diary = keeping();
    const plan = diary.today();
    if (plan === undefined) throw new Error('no session');
    diary.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    expect(times(diary.state, '2026-11-02T07:00')).toEqual([]);
    diary.say('session-finished', { session: 's', peak: 2 });
    expect(times(diary.state, '2026-11-02T07:00')).toHaveLength(4);
  });
  test('that are set aside five times in seven rest, and the page asks', () => {
    const diary = keeping();
    for (let i = 0; i < 5; i++) diary.say('reminder-answered', { habit: 'posture-reset', did: 'ignored' });
    expect(times(diary.state, '2026-11-02T07:00')).toEqual(['20:30 breathe']);
    expect(habitsOn(diary.state, catalog, '2026-11-02').active[0]?.pace).toEqual({ share: 0, asks: true });
    expect(times(diary.state, '2026-11-16T07:00').length).toBeGreaterThan(1);
  });
});
