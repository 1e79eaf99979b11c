// I-43 over simulated months: summer time begins and ends, people travel, devices sleep, calls and sessions come between.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { randomFrom } from '../simulate/random.ts';
import type { HabitId } from '../vocabulary.ts';
import { instantOf, wallDay, wallMinute, wallTime, type Zone } from './local-clock.ts';
import type { Prompt } from './prompts.ts';
import { isQuiet, type ReminderSettings, usualReminders } from './reminder-settings.ts';
import { type Busy, emptyBook, keepOnly, planReminders, type ReminderBook, showReminder, takeIn, takeOut } from './reminders.ts';

const utc: Zone = [{ from: 0, offset: 0 }];
const at = (time: string, zone: Zone = utc): number =>
  instantOf(zone, time.slice(0, 10), Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)));
const prompt = (habit: HabitId, time: string): Prompt => ({ habit, due: at(time) });
const plan = (prompts: readonly Prompt[], now: string, more: Partial<ReminderSettings> = {}, busy: readonly Busy[] = []) => {
  const book = takeIn(emptyBook, now.slice(0, 10), prompts);
  return planReminders(book, { now: at(now), zone: utc, settings: { ...usualReminders, ...more }, busy }).map(
    ({ local, habits }) => `${local.slice(11)} ${habits.join('+')}`,
  );
};

describe('the wall clock', () => {
  // Oslo: an hour forward on 29 March 2026 at 01:00 UTC, back on 25 October.
  const oslo: Zone = [
    { from: 0, offset: 60 },
    { from: at('2026-03-29T01:00'), offset: 120 },
    { from: at('2026-10-25T01:00'), offset: 60 },
  ];
  test('shows the time of the place', () => {
    expect(wallTime(oslo, at('2026-03-29T00:59'))).toBe('2026-03-29T01:59');
    expect(wallTime(oslo, at('2026-03-29T01:00'))).toBe('2026-03-29T03:00');
    expect(wallDay(oslo, at('2026-03-29T01:00'))).toBe('2026-03-28');
  });
  test('a time that is left out comes right after the gap, one that comes twice comes first', () => {
    expect(wallTime(oslo, at('2026-03-29T02:30', oslo))).toBe('2026-03-29T03:00');
    expect(at('2026-10-25T02:30', oslo)).toBe(at('2026-10-25T00:30'));
  });
});

describe('a day of reminders', () => {
  test('keeps what lies apart, and makes one of what is close', () => {
    expect(plan([prompt('walk', '2026-11-22T10:00'), prompt('posture-reset', '2026-11-22T10:20')], '2026-11-22T07:00')).toEqual([
      '10:20 walk+posture-reset',
    ]);
    expect(plan([prompt('walk', '2026-11-22T10:00'), prompt('posture-reset', '2026-11-22T10:30')], '2026-11-22T07:00')).toHaveLength(2);
  });
  test('over the number, the nearest become one', () => {
    const many = ['09:00', '11:00', '12:00', '15:00', '18:00'].map((time) => prompt('movement-break', `2026-11-22T${time}`));
    expect(plan(many, '2026-11-22T07:00')).toEqual([
      '09:00 movement-break',
      '12:00 movement-break',
      '15:00 movement-break',
      '18:00 movement-break',
    ]);
    expect(plan(many, '2026-11-22T07:00', { perDay: 1 })).toEqual(['18:00 movement-break']);
    expect(plan(many, '2026-11-22T07:00', { perDay: 0 })).toEqual([]);
  });
  test('waits for the end of quiet hours, of a session, of a call', () => {
    expect(plan([prompt('walk', '2026-11-22T06:00')], '2026-11-22T05:00')).toEqual(['08:00 walk']);
    const busy = [{ from: at('2026-11-22T09:50'), until: at('2026-11-22T10:40') }];
    expect(plan([prompt('walk', '2026-11-22T10:00')], '2026-11-22T07:00', {}, busy)).toEqual(['10:40 walk']);
    const open = [{ from: at('2026-11-22T09:50'), until: Number.POSITIVE_INFINITY }];
    expect(plan([prompt('walk', '2026-11-22T10:00')], '2026-11-22T07:00', {}, open)).toEqual([]);
  });
  test('what comes too late for today waits, and is asked once with that of tomorrow', () => {
    const book = takeIn(emptyBook, '2026-11-22', [prompt('walk', '2026-11-22T20:00')]);
    const late = { now: at('2026-11-22T22:00'), zone: utc, settings: usualReminders, busy: [] };
    expect(planReminders(book, late)).toEqual([]);
    const next = takeIn(book, '2026-11-23', [prompt('walk', '2026-11-23T20:00')]);
    expect(planReminders(next, { ...late, now: at('2026-11-23T07:00') }).map(({ local }) => local)).toEqual(['2026-11-23T20:00']);
    const other = takeIn(book, '2026-11-23', [prompt('breathe', '2026-11-23T20:00')]);
    expect(planReminders(other, { ...late, now: at('2026-11-23T07:00') }).map(({ habits }) => habits)).toEqual([['walk'], ['breathe']]);
  });
  test('a breath at a time of its own comes in the quiet hours, alone', () => {
    const own: Prompt = { habit: 'breathe', due: at('2026-11-22T22:00'), inQuiet: true };
    const settings = { perDay: 2, breatheAt: '22:00' };
    expect(plan([prompt('walk', '2026-11-22T20:50'), own], '2026-11-22T20:45', settings)).toEqual(['20:50 walk', '22:00 breathe']);
    expect(plan([prompt('walk', '2026-11-22T20:50'), own], '2026-11-22T22:50', settings)).toEqual(['22:50 breathe']);
    expect(plan([prompt('walk', '2026-11-22T20:50'), own], '2026-11-22T23:50', settings)).toEqual([]);
  });
  test('is asked no more once it is done or paused', () => {
    const book = takeIn(emptyBook, '2026-11-22', [prompt('walk', '2026-11-22T10:00'), prompt('walk', '2026-11-22T15:00')]);
    expect(takeOut(book, 'walk').waiting).toEqual([prompt('walk', '2026-11-22T15:00')]);
    expect(takeOut(book, 'breathe')).toBe(book);
    expect(keepOnly(book, ['breathe']).waiting).toEqual([]);
  });
});

const MINUTES = 1440;
interface Life {
  readonly seed: number;
  readonly start: number;
  readonly days: number;
  readonly settings: ReminderSettings;
}
const quiet = fc.constantFrom(
  ['21:00', '08:00'],
  ['22:30', '06:15'],
  ['09:00', '17:00'],
  ['23:45', '02:30'],
  ['12:00', '12:00'],
  ['18:00', '16:00'],
);
const lives: fc.Arbitrary<Life> = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  start: fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-12-31T00:00') }),
  days: fc.integer({ min: 20, max: 90 }),
  settings: fc
    .record({ perDay: fc.integer({ min: 1, max: 8 }), quiet, own: fc.constantFrom(undefined, '22:00', '00:30', '05:30', '10:00') })
    .map(({ perDay, quiet: [quietFrom = '', quietUntil = ''], own }) => ({
      perDay,
      quietFrom,
      quietUntil,
      ...(own ? { breatheAt: own } : {}),
    })),
});

/** Summer time twice a year, and journeys of up to twelve hours to either side. */
function zoneOf({ seed, start, days }: Life): Zone {
  const random = randomFrom(seed);
  const changes: { from: number; offset: number }[] = [{ from: 0, offset: 60 * (random.below(25) - 12) }];
  for (let day = 1; day < days; day++) {
    const offset = changes.at(-1)?.offset ?? 0;
    const from = start + day * MINUTES + random.below(MINUTES);
    if (random.chance(0.04)) changes.push({ from, offset: offset + (random.chance(0.5) ? 60 : -60) });
    else if (random.chance(0.03)) changes.push({ from, offset: Math.max(-720, Math.min(840, offset + 30 * (random.below(49) - 24))) });
  }
  return changes as unknown as Zone;
}
const someHabits: readonly HabitId[] = ['walk', 'breathe', 'posture-reset', 'movement-break', 'soft-tissue'];

/** The prompts of one day, anywhere in it. */
function promptsFor(on: string, zone: Zone, { settings, seed }: Life): Prompt[] {
  const random = randomFrom(seed ^ (daysBetween('1970-01-01', on) * 2654435761));
  return someHabits.flatMap((habit): Prompt[] => {
    const own = settings.perDay > 1 && habit === 'breathe' ? settings.breatheAt : undefined;
    if (own !== undefined) {
      const minute = Number(own.slice(0, 2)) * 60 + Number(own.slice(3));
      const due = instantOf(zone, on, minute < 240 ? minute + MINUTES : minute);
      return [{ habit, due, ...(isQuiet(settings, minute) ? { inQuiet: true as const } : {}) }];
    }
    const count = habit === 'movement-break' ? 4 : habit === 'posture-reset' ? 3 : random.below(2);
    return Array.from({ length: count }, () => ({ habit, due: instantOf(zone, on, 240 + random.below(MINUTES)) }));
  });
}

interface Lived {
  readonly shown: readonly { readonly at: number; readonly habits: readonly HabitId[]; readonly prompts: readonly Prompt[] }[];
  readonly asked: readonly Prompt[];
  readonly done: readonly { readonly habit: HabitId; readonly at: number }[];
  readonly book: ReminderBook;
  readonly zone: Zone;
  readonly busy: readonly Busy[];
}

/** A device that wakes and sleeps as it likes; the last four days it stays awake, with nothing in the way. */
function live(life: Life, planner = planReminders): Lived {
  const random = randomFrom(life.seed + 1);
  const zone = zoneOf(life);
  const end = life.start + (life.days + 4) * MINUTES;
  const calm = life.start + life.days * MINUTES;
  const busy: Busy[] = [];
  let book: ReminderBook = emptyBook;
  const shown: Lived['shown'][number][] = [];
  const asked: Prompt[] = [];
  const done: Lived['done'][number][] = [];
  let now = life.start;
  while (now < end) {
    const on = wallDay(zone, now);
    if (book.takenOn === undefined || on > book.takenOn) {
      const fresh = promptsFor(on, zone, life);
      asked.push(...fresh);
      book = takeIn(book, on, fresh);
    }
    if (now < calm && random.chance(0.004)) busy.push({ from: now, until: Math.min(calm, now + 10 + random.below(300)) });
    if (now < calm && random.chance(0.01)) {
      const habit = random.pick(someHabits);
      book = takeOut(book, habit);
      done.push({ habit, at: now });
    }
    const [first] = planner(book, { now, zone, settings: life.settings, busy });
    if (first !== undefined && first.at <= now) {
      shown.push({ at: now, habits: first.habits, prompts: first.prompts });
      book = showReminder(book, first, now, zone);
    }
    // Awake it looks every ten minutes; now and then it sleeps, for hours or for days.
    const nap = now < calm && random.chance(0.02) ? (random.chance(0.1) ? random.below(5 * MINUTES) : random.below(600)) : 10;
    const woken = now + Math.max(1, nap);
    now = now < calm ? Math.min(woken, calm) : woken;
  }
  return { shown, asked, done, book, zone, busy };
}

/** What is wrong with a life, told by what was shown alone. */
function faultsOf({ shown, asked, done, zone, busy }: Lived, { settings, start, days }: Life): string[] {
  const faults = new Set<string>();
  const perDay = new Map<string, number>();
  for (const [i, { at: when, prompts }] of shown.entries()) {
    const on = wallDay(zone, when);
    perDay.set(on, (perDay.get(on) ?? 0) + 1);
    if ((perDay.get(on) ?? 0) > settings.perDay) faults.add('over the number');
    const own = prompts.every(({ inQuiet }) => inQuiet === true);
    if (!own && isQuiet(settings, wallMinute(zone, when))) faults.add('in quiet hours');
    if (i > 0 && when - (shown[i - 1]?.at ?? 0) < 30) faults.add('two in a merge window');
    if (busy.some(({ from, until }) => when >= from && when < until)) faults.add('in a session or call');
    if (prompts.some(({ due }) => due > when)) faults.add('too early');
  }
  const last = start + (days + 2) * MINUTES;
  for (const { habit, due } of asked) {
    if (due > last) continue;
    const heard = shown.some((one) => one.at >= due && one.habits.includes(habit));
    if (!heard && !done.some((one) => one.habit === habit)) faults.add('lost');
    // A tick answers one prompt at most; the others are heard of later.
    const unanswered =
      asked.filter((one) => one.habit === habit && one.due <= last).length - done.filter((one) => one.habit === habit).length;
    if (unanswered > 0 && !shown.some((one) => one.habits.includes(habit))) faults.add('lost');
  }
  return [...faults];
}

describe('I-43 over months', () => {
  test('never over the number, in quiet hours, two in a window, or lost', () => {
    let reminders = 0;
    fc.assert(
      fc.property(lives, (life) => {
        const lived = live(life);
        reminders += lived.shown.length;
        expect(faultsOf(lived, life)).toEqual([]);
      }),
      { numRuns: 25, seed: 43 },
    );
    expect(reminders).toBeGreaterThan(1500);
  });
  test('in calm days after it all, nothing is left waiting from before', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { book, zone } = live(life);
        const lastDays = life.start + (life.days + 2) * MINUTES;
        expect(book.waiting.filter(({ due }) => due < lastDays).map(({ due }) => wallTime(zone, due))).toEqual([]);
      }),
      { numRuns: 25, seed: 44 },
    );
  });
  const life: Life = { seed: 5, start: at('2026-03-01T00:00'), days: 60, settings: { ...usualReminders, breatheAt: '22:00' } };
  test.each<[string, typeof planReminders]>([
    ['over the number', (book, scene) => planReminders(book, { ...scene, settings: { ...scene.settings, perDay: 8 } })],
    [
      'in quiet hours',
      (book, scene) => planReminders(book, { ...scene, settings: { ...scene.settings, quietFrom: '12:00', quietUntil: '12:00' } }),
    ],
    ['two in a merge window', (book, scene) => planReminders({ ...book, waiting: book.waiting.slice(0, 1), shown: [] }, scene)],
    ['in a session or call', (book, scene) => planReminders(book, { ...scene, busy: [] })],
    ['lost', (book, scene) => planReminders(keepOnly(book, ['walk', 'posture-reset', 'movement-break', 'soft-tissue']), scene)],
  ])('a planner that is %s is found out', (fault, broken) => {
    expect(faultsOf(live(life), life)).toEqual([]);
    expect(faultsOf(live(life, broken), life)).toContain(fault);
  });
});
