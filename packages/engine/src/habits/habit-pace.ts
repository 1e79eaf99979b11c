// How settled a habit is, and how much it is still asked for. Source: rule book 6.3, settled 12.
import { addDays } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { HabitRecord } from './habit-record.ts';

/** Days that are looked at, and how many of them make a daily habit settled. Source: rule book 6.3. */
export const HABIT_DAYS = 14;
export const HELD_DAYS = 10;

/** Days of the fourteen that a habit of so many days a week has to be done on: the same share as ten of fourteen. */
export const heldNeed = (daysAWeek: number): number => Math.ceil((HELD_DAYS * daysAWeek) / 7);

type Days = Pick<HabitRecord, 'days'>;
/** Days it was done on in the fourteen that end with `on`. */
export function daysDone({ days }: Days, on: LocalDate): number {
  const after = addDays(on, -HABIT_DAYS);
  return days.filter((day) => day.on > after && day.on <= on).length;
}
export const isHeld = (record: Days, on: LocalDate, daysAWeek: number): boolean => daysDone(record, on) >= heldNeed(daysAWeek);

/** Share of the reminders that are left after none, one, two and three settled fortnights in a row. Judgement. */
const FADES = [1, 0.5, 0.25, 0] as const;
/** Share after one rest that nobody asked to end, and where the person asks for less. Source: rule book 6.3 (half as often). */
const HALF = 0.5;

function settledFortnights(record: Days, on: LocalDate, daysAWeek: number): number {
  let count = 0;
  while (count < FADES.length - 1 && isHeld(record, addDays(on, -HABIT_DAYS * count), daysAWeek)) count += 1;
  return count;
}

export interface Pace {
  /** Of its reminders, 0 to 1. */
  readonly share: number;
  /** Its reminders rest; the page asks whether they should come back. */
  readonly asks: boolean;
}

/** How much a habit is asked for on `on`: less when it has settled, not at all while it rests; after a second rest only when taken up again. */
export function paceOf(record: Omit<HabitRecord, 'done' | 'since'>, on: LocalDate, daysAWeek: number): Pace {
  if (record.paused) return { share: 0, asks: false };
  const rests = record.restsUntil !== undefined && on < record.restsUntil;
  if (rests || record.lapses > 1) return { share: 0, asks: true };
  const fade = FADES[settledFortnights(record, on, daysAWeek)] ?? 0;
  const most = record.lapses > 0 || record.isHalf ? HALF : 1;
  return { share: Math.min(fade, most), asks: false };
}

/** How many of `n` reminders a day are left on the `day`-th day at this share: whole ones, evenly over the days. */
export const atShare = (n: number, share: number, day: number): number => Math.floor(n * share * (day + 1)) - Math.floor(n * share * day);
