// What is remembered of one habit: when it was taken up, the days it was done, and how its reminders were answered.
import { addDays } from '../dates.ts';
import type { Facts } from '../facts.ts';
import type { LocalDate } from '../vocabulary.ts';

export interface HabitRecord {
  readonly since: LocalDate;
  /** Minutes of sitting after which a break is due, as the person set it. */
  readonly everyMinutes?: number;
  /** The person wants to be asked half as often. */
  readonly isHalf?: true;
  /** How often in all. */
  readonly done: number;
  /** Left: it is neither shown nor offered until it is taken up again. */
  readonly paused: boolean;
  /** Days it was done and how often, oldest first; as far back as fading looks. */
  readonly days: readonly { readonly on: LocalDate; readonly times: number }[];
  /** The newest answers to its reminders, since it last rested. */
  readonly answers: readonly ReminderAnswer[];
  /** How often its reminders were set aside, and until when they rest. */
  readonly lapses: number;
  readonly restsUntil: LocalDate | undefined;
}
export type ReminderAnswer = Facts['reminder-answered']['did'];

/** Answers that are looked at, and how many of them ignored let its reminders rest. Source: settled 12, rule book 6.3. */
const ANSWERS = 7;
const IGNORED = 5;
export const REST_DAYS = 14;
/** Days of the record that are kept: fading looks back eight weeks. */
const DAYS_KEPT = 60;

/** Taken up, or taken up again: that answers every question about it. */
export const adopted = (known: HabitRecord | undefined, on: LocalDate, everyMinutes?: number, isHalf = false): HabitRecord => ({
  since: known === undefined || known.paused ? on : known.since,
  ...(everyMinutes === undefined ? {} : { everyMinutes }),
  ...(isHalf ? { isHalf } : {}),
  done: known?.done ?? 0,
  paused: false,
  days: known?.days ?? [],
  answers: [],
  lapses: 0,
  restsUntil: undefined,
});

/** Its reminders rest from `on` for so many days, because the person says so; that is no lapse. */
export const rested = (known: HabitRecord, on: LocalDate, days: number): HabitRecord => ({
  ...known,
  answers: [],
  restsUntil: addDays(on, days),
});

/** Done once more on `on`. Told late, it still counts for its own day. */
export const doneOn = (known: HabitRecord, on: LocalDate): HabitRecord => ({
  ...known,
  done: known.done + 1,
  days: withDay(known.days, on).slice(-DAYS_KEPT),
});

/** Nearly always the newest day, or one after it: a long log asks this tens of thousands of times. */
function withDay(days: HabitRecord['days'], on: LocalDate): HabitRecord['days'] {
  const last = days.at(-1);
  if (last === undefined || last.on < on) return [...days, { on, times: 1 }];
  if (last.on === on) return [...days.slice(0, -1), { on, times: last.times + 1 }];
  const at = days.findIndex((day) => day.on >= on);
  const same = days[at]?.on === on ? days[at] : undefined;
  return [...days.slice(0, at), { on, times: (same?.times ?? 0) + 1 }, ...days.slice(same ? at + 1 : at)];
}

/** A reminder was answered on `on`. Five of seven ignored: its reminders rest for two weeks. */
export function answered(known: HabitRecord, on: LocalDate, did: ReminderAnswer): HabitRecord {
  const answers = [...known.answers, did].slice(-ANSWERS);
  const ignored = answers.filter((answer) => answer === 'ignored').length;
  if (ignored < IGNORED) return { ...known, answers };
  return { ...known, answers: [], lapses: known.lapses + 1, restsUntil: addDays(on, REST_DAYS) };
}
