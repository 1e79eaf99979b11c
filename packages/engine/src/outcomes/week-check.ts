// What people said of their weeks, and the row of answers that a reading is made of.
import { daysBetween } from '../dates.ts';
import type { Facts } from '../facts.ts';
import type { LocalDate } from '../vocabulary.ts';

/** One weekly check; `activities` by the key under which they were named. */
export type WeekCheck = Readonly<Facts['week-checked']> & { readonly on: LocalDate };
/** The same questions at the very start, as far as they were asked. */
export interface StartRating {
  readonly on: LocalDate;
  readonly painAvg?: number;
  readonly confidence?: number;
}
export interface Rated {
  readonly on: LocalDate;
  readonly value: number;
}
export type Rating = 'painAvg' | 'painWorst' | 'legPain' | 'interference' | 'confidence';

/** After so long a silence a new beginning is measured. Source: rule book 4.10 (assess again after 56 days). */
export const NEW_BEGINNING_DAYS = 56;
/** A rating at the start belongs to the weekly ones when they follow within this. */
const START_DAYS = 14;

/** The checks since the last long silence, oldest first. */
export function sinceBeginning<T extends { readonly on: LocalDate }>(checks: readonly T[]): readonly T[] {
  let from = 0;
  for (let at = 1; at < checks.length; at++) {
    if (daysBetween((checks[at - 1] as T).on, (checks[at] as T).on) >= NEW_BEGINNING_DAYS) from = at;
  }
  return checks.slice(from);
}

/** The first answer in front of the weekly ones, where it was asked shortly before them. */
function startOf(starts: readonly StartRating[], rating: Rating, first: LocalDate): Rated[] {
  const start = starts.findLast(({ on }) => on < first && daysBetween(on, first) <= START_DAYS);
  const value = rating === 'painAvg' || rating === 'confidence' ? start?.[rating] : undefined;
  return start === undefined || value === undefined ? [] : [{ on: start.on, value }];
}

/** One rating over the weeks since the last beginning, its start included. */
export function ratingsOf(checks: readonly WeekCheck[], starts: readonly StartRating[], rating: Rating): Rated[] {
  const weekly = sinceBeginning(checks).flatMap((check): Rated[] => {
    const value = check[rating];
    return value === undefined ? [] : [{ on: check.on, value }];
  });
  const first = weekly[0];
  return first === undefined ? [] : [...startOf(starts, rating, first.on), ...weekly];
}

/** One chosen activity over the weeks since the last beginning; weeks that leave it out are left out. */
export const activityRatings = (checks: readonly WeekCheck[], activity: string): Rated[] =>
  sinceBeginning(checks).flatMap(({ on, activities }): Rated[] => {
    const value = activities[activity];
    return value === undefined ? [] : [{ on, value }];
  });
