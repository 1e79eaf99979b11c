import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { type CoachState, emptyState } from '../state/state.ts';
import { type HabitId, habitIds } from '../vocabulary.ts';
import { type DayHabit, daysToTakeIn, habitDay } from './habit-day.ts';
import { atShare, heldNeed, paceOf } from './habit-pace.ts';
import { adopted, answered, doneOn, type HabitRecord } from './habit-record.ts';
import { offerOrder } from './habit-table.ts';
import { wallTime, type Zone } from './local-clock.ts';
import { promptsOf } from './prompts.ts';
import { type ReminderSettings, usualReminders } from './reminder-settings.ts';

const on = '2026-11-22';
const open = { active: [], bannedFlags: [], bannedPatterns: [] } as unknown as Parameters<typeof habitDay>[1];
const recordOf = (days: readonly number[], from = '2026-09-01'): HabitRecord =>
  days.reduce((record, back) => doneOn(record, addDays(on, -back)), adopted(undefined, from));
const stateWith = (habits: CoachState['habits'], more: Partial<CoachState> = {}): CoachState => ({ ...emptyState(), habits, ...more });
const upTo = (n: number, from = 1): number[] => Array.from({ length: n }, (_, i) => from + i).reverse();
const only = (state: CoachState, habit: HabitId, day = on): DayHabit => {
  const found = habitDay(state, open, [], day).active.find((one) => one.habit === habit);
  if (found === undefined) throw new Error(`no ${habit}`);
  return found;
};

describe('the record of a habit', () => {
  test('counts days, and how often on each', () => {
    const record = [on, on, '2026-11-20'].reduce(doneOn, adopted(undefined, '2026-11-01'));
    expect([record.done, record.days]).toEqual([
      3,
      [
        { on: '2026-11-20', times: 1 },
        { on, times: 2 },
      ],
    ]);
  });
  test('keeps its days in order, in whatever order they are told', () => {
    const told = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(told, (back) => {
        const { days } = recordOf(back);
        expect(days.map((day) => day.on)).toEqual([...new Set(back.map((n) => addDays(on, -n)))].sort());
        expect(days.reduce((sum, { times }) => sum + times, 0)).toBe(back.length);
      }),
    );
  });
  test('lets its reminders rest when five of seven are ignored, not when they are answered in between', () => {
    const after = (...dids: readonly ('done' | 'later' | 'ignored')[]) =>
      dids.reduce((record, did) => answered(record, on, did), adopted(undefined, '2026-11-01'));
    expect(after('ignored', 'ignored', 'done', 'ignored', 'ignored').restsUntil).toBeUndefined();
    expect(after('ignored', 'ignored', 'done', 'ignored', 'ignored', 'later', 'ignored')).toMatchObject({
      lapses: 1,
      restsUntil: '2026-12-06',
      answers: [],
    });
    expect(after('ignored', 'done', 'done', 'done', 'ignored', 'ignored', 'ignored', 'ignored').restsUntil).toBeUndefined();
  });
  test('taken up again, it starts with a clean page and keeps its days', () => {
    const rested = { ...recordOf([1, 2, 3]), lapses: 2, restsUntil: '2026-12-06', paused: true };
    expect(adopted(rested, on, 30)).toMatchObject({
      since: on,
      everyMinutes: 30,
      lapses: 0,
      paused: false,
      restsUntil: undefined,
      done: 3,
    });
    expect(adopted(rested, on).days).toHaveLength(3);
  });
});

describe('the pace of reminders', () => {
  test('ten of fourteen settles a daily habit, and the same share another one', () => {
    expect([heldNeed(7), heldNeed(5), heldNeed(3), heldNeed(2)]).toEqual([10, 8, 5, 3]);
  });
  test('fades by half with each settled fortnight, to nothing', () => {
    const shares = [9, 10, 24, 38, 56].map((n) => paceOf(recordOf(upTo(n)), on, 7).share);
    expect(shares).toEqual([1, 0.5, 0.25, 0, 0]);
  });
  test('comes back when the habit slips', () => {
    expect(paceOf(recordOf(upTo(40, 10)), on, 7).share).toBe(1);
  });
  test('rests, asks, comes back at half, and after a second rest only when asked for', () => {
    const once = { ...recordOf([]), lapses: 1, restsUntil: '2026-12-06' };
    expect(paceOf(once, '2026-12-05', 7)).toEqual({ share: 0, asks: true });
    expect(paceOf(once, '2026-12-06', 7)).toEqual({ share: 0.5, asks: false });
    expect(paceOf({ ...once, lapses: 2 }, '2027-03-01', 7)).toEqual({ share: 0, asks: true });
    expect(paceOf({ ...once, paused: true }, on, 7)).toEqual({ share: 0, asks: false });
  });
  test('a share of reminders comes out whole, and right in the long run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 0.5, 0.25, 0), (n, share) => {
        const days = Array.from({ length: 28 }, (_, day) => atShare(n, share, day));
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(28 * n * share);
        expect(days.every((count) => Number.isInteger(count) && count <= Math.ceil(n * share))).toBe(true);
      }),
    );
  });
});

describe('which habit comes next', () => {
  const offer = (state: CoachState, program: readonly HabitId[] = []) => habitDay(state, open, program, on).offer?.habit;
  const held = recordOf(upTo(10));
  test('one first: that of the program, a break where nothing is said, breaks first with long sitting', () => {
    expect(offer(stateWith({}))).toBe('movement-break');
    expect(offer(stateWith({}), ['posture-reset'])).toBe('posture-reset');
    const person = { ...emptyState().person, assessment: { sittingHours: 9 } };
    expect(habitDay(stateWith({}, { person }), open, ['posture-reset'], on).offer).toEqual({
      habit: 'movement-break',
      because: [{ rule: 'AM-18', source: 'deCarvalho2023', field: 'sittingHours', now: 9 }],
    });
  });
  test('what was told leans the order: breaks ahead of a program, breath and the night behind it', () => {
    const telling = (factors: NonNullable<CoachState['person']['assessment']['factors']>, habits = {}) =>
      stateWith(habits, { person: { ...emptyState().person, assessment: { factors } } });
    const why = (answer: string, field: string) => [{ rule: '2.3', source: 's000', answer, field }];
    expect(habitDay(telling({ sameTask: 2 }), open, ['posture-reset'], on).offer).toEqual({
      habit: 'movement-break',
      because: why('sameTask', 'breaks'),
    });
    const stressed = telling({ stressed: 2, shortSleep: 2 });
    expect(offer(stressed, ['posture-reset'])).toBe('posture-reset');
    expect(habitDay(stressed, open, [], on).offer).toEqual({ habit: 'breathe', because: why('stressed', 'breathing') });
    const next = habitDay(telling({ stressed: 2, shortSleep: 2 }, { breathe: held }), open, [], on).offer;
    expect(next).toEqual({ habit: 'sleep-setup', because: why('shortSleep', 'sleep') });
    const own = habitDay(stressed, open, ['breathe'], on).offer;
    expect([own?.habit, own?.because[0]?.rule]).toEqual(['breathe', '6.3']);
  });
  test('the next one at ten of fourteen days, not at nine', () => {
    expect(offer(stateWith({ 'movement-break': recordOf(upTo(9)) }))).toBeUndefined();
    expect(offer(stateWith({ 'movement-break': held }))).toBe('breathe');
  });
  test('four are enough', () => {
    expect(offer(stateWith({ 'movement-break': held, breathe: held, 'posture-reset': held, walk: held }))).toBeUndefined();
  });
  test('nothing that the day rules out, that rests, or that was not asked for', () => {
    const closed = { ...open, active: ['BP_HIGH'], bannedFlags: ['heat', 'standing'], bannedPatterns: ['smr'] } as typeof open;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...habitIds), { maxLength: 3 }), (known) => {
        const state = stateWith(Object.fromEntries(known.map((id) => [id, held])));
        const { offer: next, active } = habitDay(state, closed, [], on);
        expect(['glute-squeeze', 'contrast', 'soft-tissue', 'posture-reset', ...known]).not.toContain(next?.habit);
        expect(active.map(({ habit }) => habit)).not.toContain('soft-tissue');
      }),
    );
    expect([...offerOrder].sort()).toEqual([...habitIds].sort());
  });
  test('a paused habit is not there, and is not offered again by itself', () => {
    const day = habitDay(stateWith({ 'movement-break': { ...held, paused: true } }), open, [], on);
    expect([day.active, day.offer?.habit]).toEqual([[], 'breathe']);
  });
});

describe('whose turn it is', () => {
  test('a walk that was told counts for the habit', () => {
    const walks = [{ on: '2026-11-21', minutes: 20 }];
    expect(only(stateWith({ walk: recordOf([]) }, { walks }), 'walk')).toMatchObject({ days: 1, isDue: false });
    expect(only(stateWith({ walk: recordOf([]) }), 'walk')).toMatchObject({ days: 0, isDue: true });
  });
  test('rolling waits three days, shoes half a year and ask once a week until they were looked at', () => {
    expect(only(stateWith({ 'soft-tissue': recordOf([2]) }), 'soft-tissue').isDue).toBe(false);
    expect(only(stateWith({ 'soft-tissue': recordOf([3]) }), 'soft-tissue').isDue).toBe(true);
    const shoes = stateWith({ footwear: adopted(undefined, '2026-11-15') });
    expect([only(shoes, 'footwear').asksToday, only(shoes, 'footwear', '2026-11-23').asksToday]).toEqual([true, false]);
    expect(only(stateWith({ footwear: recordOf([100]) }), 'footwear')).toMatchObject({ isDue: false, isHeld: true });
  });
  test('a break keeps to half an hour up to an hour', () => {
    const every = (minutes: number) =>
      only(stateWith({ 'movement-break': adopted(undefined, on, minutes) }), 'movement-break').everyMinutes;
    expect([every(5), every(40), every(200)]).toEqual([30, 40, 60]);
  });
});

describe('prompts of a day', () => {
  const utc: Zone = [{ from: 0, offset: 0 }];
  const promptsAt = (habits: CoachState['habits'], more: Partial<ReminderSettings> = {}): string[] =>
    promptsOf(habitDay(stateWith(habits), open, [], on).active, { ...usualReminders, ...more }, utc, on).map(
      ({ habit, due, inQuiet }) => `${wallTime(utc, due)} ${habit}${inQuiet ? ' alone' : ''}`,
    );
  const fresh = adopted(undefined, on);
  test('lie evenly in the open hours, the breath at their end', () => {
    expect(promptsAt({ 'posture-reset': fresh, breathe: fresh })).toEqual([
      `${on}T11:15 posture-reset`,
      `${on}T14:30 posture-reset`,
      `${on}T17:45 posture-reset`,
      `${on}T20:30 breathe`,
    ]);
  });
  test('leave out what was done already, and what has no reminder of its own', () => {
    expect(promptsAt({ 'posture-reset': doneOn(fresh, on), 'glute-squeeze': fresh, contrast: fresh })).toHaveLength(2);
    expect(promptsAt({ 'posture-reset': fresh }, { perDay: 0 })).toEqual([]);
  });
  test('breaks are asked for at most as often as reminders are wanted', () => {
    expect([1, 4, 8].map((perDay) => promptsAt({ 'movement-break': fresh }, { perDay }).length)).toEqual([1, 4, 8]);
  });
  test('the breath may have a time of its own, after midnight too', () => {
    expect(promptsAt({ breathe: fresh }, { breatheAt: '22:15' })).toEqual([`${on}T22:15 breathe alone`]);
    expect(promptsAt({ breathe: fresh }, { breatheAt: '00:30' })).toEqual(['2026-11-23T00:30 breathe alone']);
    expect(promptsAt({ breathe: fresh }, { breatheAt: '19:00' })).toEqual([`${on}T19:00 breathe`]);
  });
  test('days that a device slept through are taken in later, two weeks at most', () => {
    expect(daysToTakeIn(undefined, on)).toEqual([on]);
    expect(daysToTakeIn('2026-11-20', on)).toEqual(['2026-11-21', on]);
    expect(daysToTakeIn(on, on)).toEqual([]);
    expect(daysToTakeIn('2026-01-01', on)).toHaveLength(14);
  });
});
