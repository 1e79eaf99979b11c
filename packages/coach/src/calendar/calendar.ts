// The coming sessions, the reminders of habits and what comes back by quotas as a calendar file, for a calendar that reminds while the app is closed.
import {
  addDays,
  type Catalog,
  type CoachState,
  dayOf,
  daysBetween,
  emptyBook,
  type HabitId,
  type LocalDate,
  type LocalTime,
  MERGE_MINUTES,
  makePlan,
  minuteOf,
  planReminders,
  promptsOf,
  takeIn,
  toDayNumber,
  type Zone,
} from '@plumbline/engine';
import { habitsOn } from '../views/habits.ts';
import { escaped, icsText } from './ics-text.ts';
import { type OwnAmount, ownEvents } from './own-events.ts';

export interface CalendarEvent {
  /** The same event has the same name whenever the file is made, so that a calendar takes it in once. */
  readonly uid: string;
  /** `morning` is the question after a session; `done` is a session that went by; `own` lasts the whole day: both call nobody. */
  readonly kind: 'session' | 'morning' | 'habit' | 'done' | 'own';
  /** On the clock of the wall, wherever the person is. */
  readonly at: LocalTime;
  readonly minutes: number;
  readonly habits: readonly HabitId[];
  /** What a day holds of activities that come back by quotas, of `own` alone. */
  readonly own?: readonly OwnAmount[];
}
export interface CalendarScene {
  readonly state: CoachState;
  readonly catalog: Catalog;
  /** The first day. */
  readonly on: LocalDate;
  /** How many days of habits and quotas: they change as they are done, so a fresh file is better than a long one. */
  readonly days: number;
  /** When the person likes to train: `18:00`. */
  readonly sessionsAt: string;
}

/** A reminder takes no time of a day; calendars want some all the same. Minutes. */
const HABIT_MINUTES = 5;

function sessionEvents({ state, catalog, on, sessionsAt }: CalendarScene): CalendarEvent[] {
  const { program } = state;
  if (program === undefined) return [];
  const { days } = makePlan({ state, catalog, from: program.from, weeks: program.weeks, program: program.id });
  const done = new Set(state.sessions.map((session) => session.on));
  return days.flatMap(({ date, session }) =>
    session === undefined || date < on || done.has(date)
      ? []
      : [{ uid: `session-${date}`, kind: 'session', at: `${date}T${sessionsAt}`, minutes: session.minutes, habits: [] } as const],
  );
}

/** Sessions this many days apart leave the answer of the morning too late for the next one: it holds for 72 hours (settled 8). */
const TOO_FAR = 3;

/**
 * The morning after a session whose next one is too far off to ask there: without the answer nothing of it may grow. At the end of the quiet
 * hours, in the place of one of the day's reminders.
 */
function morningEvents(sessions: readonly CalendarEvent[], { on, days, state }: CalendarScene): CalendarEvent[] {
  const { unsettled } = state;
  const trained = [...(unsettled ? [unsettled.on] : []), ...sessions.map(({ at }) => dayOf(at))];
  return trained.flatMap((day, n) => {
    const [date, next] = [addDays(day, 1), trained[n + 1]];
    if ((next !== undefined && daysBetween(day, next) < TOO_FAR) || date < on || daysBetween(on, date) >= days) return [];
    const morning = {
      uid: `morning-${date}`,
      kind: 'morning',
      at: `${date}T${state.reminders.quietUntil}`,
      minutes: HABIT_MINUTES,
    } as const;
    return [{ ...morning, habits: [] }];
  });
}

/** A clock that never changes: the file says what the wall shows, and each calendar knows its own zone. */
const wall: Zone = [{ from: 0, offset: 0 }];
const DAY = 1440;
const DAY_TURNS = 240;

/** The reminders of each day as they would come if what was asked for is done: within the day's number, outside quiet hours, close ones as one. */
function habitEvents({ state, catalog, on, days }: CalendarScene, mornings: readonly CalendarEvent[]): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let so = state;
  for (let at = 0; at < days; at++) {
    const date = addDays(on, at);
    const { active } = habitsOn(so, catalog, date);
    const book = takeIn(emptyBook, date, promptsOf(active, so.reminders, wall, date));
    const now = toDayNumber(date) * DAY + DAY_TURNS;
    const morning = mornings.find(({ at }) => dayOf(at) === date);
    const { perDay, quietUntil } = so.reminders;
    const settings = morning && perDay > 0 ? { ...so.reminders, perDay: perDay - 1 } : so.reminders;
    const called = toDayNumber(date) * DAY + minuteOf(quietUntil);
    const busy = morning ? [{ from: called, until: called + MERGE_MINUTES }] : [];
    for (const { local, habits } of planReminders(book, { now, zone: wall, settings, busy })) {
      events.push({ uid: `habit-${local}`, kind: 'habit', at: local, minutes: HABIT_MINUTES, habits });
    }
    const asked = active.filter(({ habit }) => book.waiting.some((prompt) => prompt.habit === habit));
    so = asked.reduce((known, { habit, aim }) => withDone(known, habit, date, aim), so);
  }
  return events;
}
function withDone(state: CoachState, habit: HabitId, on: LocalDate, times: number): CoachState {
  const known = state.habits[habit];
  if (known === undefined) return state;
  return {
    ...state,
    habits: { ...state.habits, [habit]: { ...known, days: [...known.days.filter((day) => day.on !== on), { on, times }] } },
  };
}

/** In order of time. Pure: the same state and day give the same events. */
export function calendarEvents(scene: CalendarScene): readonly CalendarEvent[] {
  const sessions = sessionEvents(scene);
  const mornings = morningEvents(sessions, scene);
  return [...ownEvents(scene, []), ...sessions, ...mornings, ...habitEvents(scene, mornings)].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

export interface CalendarWords {
  readonly name: string;
  /** Calendars are shared and shown on locked screens: it names neither pain nor health. */
  readonly titleOf: (event: CalendarEvent) => string;
}
const stamp = (time: string): string => time.replace(/[-:]/g, '');

/** One entry; the times are those of the wall, without a zone. */
function entryOf(event: CalendarEvent, { titleOf }: CalendarWords, madeAt: string): readonly string[] {
  const title = escaped(titleOf(event));
  const { kind, uid, at, minutes } = event;
  const alarm =
    kind === 'done' || kind === 'own' ? [] : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${title}`, 'TRIGGER:PT0S', 'END:VALARM'];
  return [
    'BEGIN:VEVENT',
    `UID:${stamp(uid)}@plumbline.invalid`,
    `DTSTAMP:${madeAt}`,
    // A day without a time is a whole one, and takes none of it away.
    ...(kind === 'own' ? [`DTSTART;VALUE=DATE:${stamp(dayOf(at))}`] : [`DTSTART:${stamp(at)}00`, `DURATION:PT${minutes}M`]),
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    `TRANSP:${kind === 'session' || kind === 'done' ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...alarm,
    'END:VEVENT',
  ];
}

/** The file itself (RFC 5545). `madeAt`: milliseconds since 1970. */
export function calendarFile(events: readonly CalendarEvent[], words: CalendarWords, madeAt: number): string {
  const made = `${stamp(new Date(madeAt).toISOString()).slice(0, 15)}Z`;
  return icsText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plumbline//Plumbline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...events.flatMap((event) => entryOf(event, words, made)),
    'END:VCALENDAR',
  ]);
}
