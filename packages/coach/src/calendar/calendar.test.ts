import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { type CalendarEvent, calendarEvents, calendarFile } from './calendar.ts';

const on = '2026-11-02';
const scene = (state: ReturnType<typeof diaryOf>['state'], more = {}) => ({ state, catalog, on, days: 14, sessionsAt: '18:00', ...more });
const words = (title = 'A few minutes') => ({ name: 'Plumbline', titleOf: () => title });
const made = Date.parse('2026-11-02T07:08:09Z');

interface Read {
  readonly title: string;
  readonly at: string;
  readonly minutes: number;
}
/** As two readers by other people understand it. */
function byIcal(text: string): Read[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((one) => {
    const { summary, startDate, duration } = new ICAL.Event(one);
    return { title: summary, at: startDate.toString(), minutes: duration.toSeconds() / 60 };
  });
}
function byTsIcs(text: string): Read[] {
  return (convertIcsCalendar(undefined, text).events ?? []).map(({ summary, start, duration }) => ({
    title: summary,
    at: start.date.toISOString().slice(0, 19),
    minutes: (duration?.hours ?? 0) * 60 + (duration?.minutes ?? 0),
  }));
}
const readers = [byIcal, byTsIcs] as const;

describe('the events', () => {
  const keeping = () => {
    const diary = diaryOf(plainPerson);
    diary.say('habit-adopted', { habit: 'posture-reset' });
    diary.say('habit-adopted', { habit: 'soft-tissue' });
    return diary;
  };
  test('are the sessions still to come, at the time a person likes', () => {
    const diary = diaryOf(plainPerson);
    const sessions = calendarEvents(scene(diary.state)).filter(({ kind }) => kind === 'session');
    expect(sessions).toHaveLength(12);
    expect(sessions[0]).toMatchObject({ at: '2026-11-02T18:00', minutes: 20 });
    diary.session(on);
    expect(calendarEvents(scene(diary.state)).filter(({ kind }) => kind === 'session')[0]?.at).toBe('2026-11-04T18:00');
  });
  test('and the reminders: within the number of a day, outside the quiet hours, at least half an hour apart', () => {
    const habits = calendarEvents(scene(keeping().state)).filter(({ kind }) => kind === 'habit');
    expect(habits.length).toBeGreaterThan(14);
    for (let day = 0; day < 14; day++) {
      const times = habits.filter(({ at }) => at.startsWith(`2026-11-${String(2 + day).padStart(2, '0')}`)).map(({ at }) => at.slice(11));
      expect(times.length).toBeLessThanOrEqual(4);
      expect(times.every((time) => time >= '08:00' && time < '21:00')).toBe(true);
    }
    const rolling = habits.filter((one) => one.habits.includes('soft-tissue')).map(({ at }) => at.slice(8, 10));
    // Settled by the eleventh, it is asked for half as often.
    expect(rolling).toEqual(['02', '05', '08', '11', '15']);
  });
  test('fade as a habit settles, and have the same names each time', () => {
    const habits = calendarEvents(scene(keeping().state)).filter(({ kind }) => kind === 'habit');
    const resets = (from: string, until: string) =>
      habits.filter((one) => one.at >= from && one.at < until && one.habits.includes('posture-reset')).length;
    expect([resets('2026-11-02', '2026-11-06'), resets('2026-11-12', '2026-11-16')]).toEqual([12, 6]);
    const uids = calendarEvents(scene(keeping().state)).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(calendarEvents(scene(keeping().state)).map(({ uid }) => uid)).toEqual(uids);
  });
  test('and the question of the morning, where the next session comes too late to ask it: in the place of one reminder', () => {
    const mornings = (events: readonly CalendarEvent[]) => events.filter(({ kind }) => kind === 'morning').map(({ at }) => at);
    // Monday, Wednesday, Friday: only from Friday to Monday it may be too long.
    expect(mornings(calendarEvents(scene(keeping().state)))).toEqual(['2026-11-07T08:00', '2026-11-14T08:00']);
    const twice = diaryOf({ ...plainPerson, profile: { ...plainPerson.profile, daysPerWeek: 2 } });
    twice.say('habit-adopted', { habit: 'posture-reset' });
    twice.say('reminders-set', { perDay: 3 });
    const all = calendarEvents(scene(twice.state));
    const sessions = all.filter(({ kind }) => kind === 'session').map(({ at }) => at.slice(0, 10));
    expect(sessions.slice(0, 4)).toEqual(['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12']);
    expect(mornings(all)).toEqual(['2026-11-03', '2026-11-06', '2026-11-10', '2026-11-13'].map((day) => `${day}T08:00`));
    const habits = (day: string) => all.filter(({ kind, at }) => kind === 'habit' && at.startsWith(day)).map(({ at }) => at.slice(11));
    expect([habits('2026-11-04').length, habits('2026-11-06').length]).toEqual([3, 2]);
    expect(habits('2026-11-06').every((time) => time >= '08:30')).toBe(true);
    twice.session(on);
    expect(mornings(calendarEvents(scene(twice.state)))[0]).toBe('2026-11-03T08:00');
  });
  test('where no plan may be made there are none', () => {
    const ill = diaryOf({ ...plainPerson, answers: { ...plainPerson.answers, A1: 'yes' } });
    expect(calendarEvents(scene(ill.state))).toEqual([]);
  });
});

const event = (at: string, minutes: number): CalendarEvent => ({ uid: `session-${at}`, kind: 'session', at, minutes, habits: [] });
describe('the file', () => {
  test('is read by two others as it was meant, without a zone of its own', () => {
    const events = [event('2026-11-02T18:00', 20), event('2026-12-24T07:05', 90)];
    const text = calendarFile(events, words('Legs; arms, back\\slash\nand more'), made);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'UTC';
    for (const read of readers)
      expect(read(text)).toEqual([
        { title: 'Legs; arms, back\\slash\nand more', at: '2026-11-02T18:00:00', minutes: 20 },
        { title: 'Legs; arms, back\\slash\nand more', at: '2026-12-24T07:05:00', minutes: 90 },
      ]);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(text).toContain('DTSTAMP:20261102T070809Z\r\n');
    expect(text).not.toMatch(/TZID|DTSTART:\d{8}T\d{6}Z/);
  });
  test('keeps any title whole, in lines of 75 octets at most that end as they should', () => {
    const title = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.replace(/[^\P{C}]/gu, '').trim());
    fc.assert(
      fc.property(title, (text) => {
        const file = calendarFile([event('2026-11-02T18:00', 20)], words(text), made);
        const lines = file.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75 && !/[\r\n]/.test(line))).toBe(true);
        expect(byIcal(file)[0]?.title ?? '').toBe(text);
      }),
    );
  });
});
