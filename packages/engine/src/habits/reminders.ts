// Reminders: close ones become one, never more than the day's number, never in quiet hours; what finds no room waits. Source: rule book 6.3, I-43.
import type { HabitId, LocalDate, LocalTime } from '../vocabulary.ts';
import { type Instant, wallDay, wallMinute, wallTime, type Zone } from './local-clock.ts';
import type { Prompt } from './prompts.ts';
import { isQuiet, MERGE_MINUTES, minuteOf, type ReminderSettings } from './reminder-settings.ts';

/** What a device keeps of its reminders: plain data. `waiting` is the whole truth of what is still to be asked. */
export interface ReminderBook {
  /** The last day whose prompts were taken in. */
  readonly takenOn: LocalDate | undefined;
  readonly waiting: readonly Prompt[];
  /** Lately shown: when, and on which day by the person's clock. */
  readonly shown: readonly { readonly at: Instant; readonly on: LocalDate }[];
  /** Shown last and not answered yet. */
  readonly open?: { readonly at: Instant; readonly habits: readonly HabitId[] };
  /** How often each habit was done on a day, when the book was last looked at. */
  readonly done?: { readonly on: LocalDate; readonly times: Partial<Record<HabitId, number>> };
}
export const emptyBook: ReminderBook = { takenOn: undefined, waiting: [], shown: [] };

export interface Reminder {
  readonly at: Instant;
  readonly local: LocalTime;
  /** Each once, those that waited longest first. */
  readonly habits: readonly HabitId[];
  readonly prompts: readonly Prompt[];
}
/** Not now: a session, a call, a drive. `until` is not included; infinite where nobody knows. */
export interface Busy {
  readonly from: Instant;
  readonly until: Instant;
}
export interface ReminderScene {
  readonly now: Instant;
  readonly zone: Zone;
  readonly settings: ReminderSettings;
  readonly busy: readonly Busy[];
}

/** Shown reminders that are remembered: more than two days' worth. */
const SHOWN_KEPT = 24;
/** How long a time of one's own in the quiet hours holds, minutes; later it waits for the morning. Judgement. */
const OWN_TIME_HOLDS = 60;

/**
 * A new day's prompts join those that wait. What waits from the day before is asked once, with the first of today; what waited longer is asked
 * as soon as there is room, in its place: otherwise a habit whose time is never good would never be heard of.
 */
export function takeIn(book: ReminderBook, on: LocalDate, prompts: readonly Prompt[]): ReminderBook {
  if (book.takenOn !== undefined && on <= book.takenOn) return book;
  const older: Prompt[] = [];
  const fresh = [...prompts];
  for (const { habit, due, waited } of book.waiting) {
    const first = fresh.findIndex((prompt) => prompt.habit === habit && prompt.waited === undefined);
    const asked = fresh.some((prompt) => prompt.habit === habit) || older.some((prompt) => prompt.habit === habit);
    if (waited === true || !asked) {
      if (first >= 0) fresh.splice(first, 1);
      older.push({ habit, due, waited: true });
    } else if (first >= 0) fresh[first] = { ...(fresh[first] as Prompt), waited: true };
  }
  return { ...book, takenOn: on, waiting: [...older, ...fresh] };
}

/** Habits that were taken up on `on`, after its prompts were taken in: those of their prompts that are still to come. */
export function joinIn(book: ReminderBook, on: LocalDate, prompts: readonly Prompt[], now: Instant): ReminderBook {
  const { done } = book;
  if (done?.on !== on) return book;
  const fresh = prompts.filter(({ habit, due }) => done.times[habit] === undefined && due > now);
  return fresh.length === 0 ? book : { ...book, waiting: [...book.waiting, ...fresh] };
}

/** Done once: the earliest prompt of it is answered before it was asked. */
export function takeOut(book: ReminderBook, habit: HabitId): ReminderBook {
  const at = book.waiting.findIndex((prompt) => prompt.habit === habit);
  return at < 0 ? book : { ...book, waiting: book.waiting.filter((_, i) => i !== at) };
}
/** Nobody waits for an answer to the last one any more. */
export function closeReminder({ open: _open, ...book }: ReminderBook): ReminderBook {
  return book;
}
/** Done once: that answers the reminder that is open, else the earliest prompt of it. */
function answerOnce(book: ReminderBook, habit: HabitId): ReminderBook {
  const { open } = book;
  if (open === undefined || !open.habits.includes(habit)) return takeOut(book, habit);
  const habits = open.habits.filter((other) => other !== habit);
  return habits.length === 0 ? closeReminder(book) : { ...book, open: { ...open, habits } };
}
/** What was done on `on` since the book was last looked at answers what was asked; on a day that is new to the book no prompts were made of it. */
export function answerDone(book: ReminderBook, on: LocalDate, times: Partial<Record<HabitId, number>>): ReminderBook {
  const before = book.done?.on === on ? book.done.times : times;
  let next = book;
  for (const [habit, now] of Object.entries(times) as [HabitId, number][])
    for (let n = before[habit] ?? 0; n < now; n++) next = answerOnce(next, habit);
  return { ...next, done: { on, times } };
}
/** Only these habits are still asked for: others were paused, or are off today. */
export const keepOnly = (book: ReminderBook, habits: readonly HabitId[]): ReminderBook => ({
  ...book,
  waiting: book.waiting.filter(({ habit }) => habits.includes(habit)),
});

/** A reminder was shown at `at`: its prompts wait no longer. */
export function showReminder(book: ReminderBook, { prompts, habits }: Reminder, at: Instant, zone: Zone): ReminderBook {
  const gone = new Set(prompts);
  const shown = [...book.shown, { at, on: wallDay(zone, at) }].slice(-SHOWN_KEPT);
  return { ...book, waiting: book.waiting.filter((prompt) => !gone.has(prompt)), shown, open: { at, habits } };
}

/** How long a reminder that is put off waits, minutes. Judgement. */
const LATER = 60;
/** The person will do what is open later: it is asked once more, an hour from now or when there is room. */
export function putOff(book: ReminderBook, now: Instant): ReminderBook {
  const later = (book.open?.habits ?? []).map((habit): Prompt => ({ habit, due: now + LATER }));
  return { ...closeReminder(book), waiting: [...book.waiting, ...later] };
}

interface Group {
  readonly ready: Instant;
  readonly prompts: readonly Prompt[];
}
const joined = (a: Group, b: Group): Group => ({ ready: Math.max(a.ready, b.ready), prompts: [...a.prompts, ...b.prompts] });

/** Neighbours nearer than the merge window become one; then the nearest two, until there are no more than `most`. */
function grouped(prompts: readonly Prompt[], now: Instant, most: number): Group[] {
  const groups = prompts
    .map((prompt): Group => ({ ready: Math.max(prompt.due, now), prompts: [prompt] }))
    .sort((a, b) => a.ready - b.ready);
  while (groups.length > 1) {
    let near = 1;
    const gap = (at: number): number => (groups[at] as Group).ready - (groups[at - 1] as Group).ready;
    for (let at = 2; at < groups.length; at++) if (gap(at) < gap(near)) near = at;
    if (gap(near) >= MERGE_MINUTES && groups.length <= most) break;
    groups.splice(near - 1, 2, joined(groups[near - 1] as Group, groups[near] as Group));
  }
  return groups;
}

/** Where the quiet hours that `at` lies in end on the clock as it stands, or where the clock changes before. */
function quietEnd(at: Instant, { zone, settings }: ReminderScene): Instant {
  const length = (minuteOf(settings.quietUntil) - wallMinute(zone, at) + DAY) % DAY;
  const change = zone.find(({ from }) => from > at)?.from ?? Number.POSITIVE_INFINITY;
  return Math.min(at + length, change);
}

/** The first minute from `ready` to `last` that is open and on the day of `now`; undefined where there is none. */
function firstOpen(ready: Instant, taken: readonly Instant[], scene: ReminderScene, last: Instant, quietToo: boolean): Instant | undefined {
  const { zone, settings, busy, now } = scene;
  let at = ready;
  while (at <= last) {
    const here = at;
    const busyUntil = busy.find(({ from, until }) => here >= from && here < until)?.until;
    const near = taken.find((other) => Math.abs(here - other) < MERGE_MINUTES);
    if (busyUntil !== undefined) at = busyUntil;
    else if (near !== undefined) at = near + MERGE_MINUTES;
    else if (!quietToo && isQuiet(settings, wallMinute(zone, at))) at = quietEnd(at, scene);
    else return wallDay(zone, at) === wallDay(zone, now) ? at : undefined;
  }
  return undefined;
}
const DAY = 1440;
/** A time that lies in the quiet hours before tomorrow would only hold up the others. */
const hasRoomToday = ({ due }: Prompt, scene: ReminderScene): boolean =>
  firstOpen(Math.max(due, scene.now), [], scene, Math.max(due, scene.now) + DAY, false) !== undefined;

function reminderOf(at: Instant, prompts: readonly Prompt[], zone: Zone): Reminder {
  return { at, local: wallTime(zone, at), habits: [...new Set(prompts.map(({ habit }) => habit))], prompts };
}

/**
 * What is to be shown from now until the day turns, in order of time. A device that slept, a session or a long call only makes them later:
 * plan again then. What finds no room today stays in the book.
 */
export function planReminders(book: ReminderBook, scene: ReminderScene): Reminder[] {
  const { now, zone, settings } = scene;
  const on = wallDay(zone, now);
  let left = settings.perDay - book.shown.filter((shown) => shown.on === on).length;
  const taken = book.shown.map(({ at }) => at);
  const planned: Reminder[] = [];
  const place = (prompts: readonly Prompt[], ready: Instant, last: Instant, quietToo: boolean): void => {
    const at = left > 0 ? firstOpen(ready, taken, scene, last, quietToo) : undefined;
    if (at === undefined) return;
    left -= 1;
    taken.push(at);
    planned.push(reminderOf(at, prompts, zone));
  };
  const ownTime = book.waiting.filter(({ due, inQuiet }) => inQuiet === true && now <= due + OWN_TIME_HOLDS);
  for (const prompt of ownTime) place([prompt], Math.max(now, prompt.due), prompt.due + OWN_TIME_HOLDS, true);
  const others = book.waiting.filter((prompt) => !ownTime.includes(prompt));
  // What waited since yesterday is not put off again for the sake of what comes later today.
  const overdue = others.filter(({ due, waited }) => waited === true && due <= now);
  if (overdue.length > 0) place(overdue, now, now + 2 * DAY, false);
  const later = others.filter((prompt) => !overdue.includes(prompt) && hasRoomToday(prompt, scene));
  for (const { prompts, ready } of grouped(later, now, left)) place(prompts, ready, ready + 2 * DAY, false);
  return planned.sort((a, b) => a.at - b.at);
}
