// Pain that creeps up over weeks, which no single session shows. Source: AM-04.
import { addDays } from '../dates.ts';
import type { LocalDate } from '../vocabulary.ts';
import { lowerMedian } from './pain-light.ts';

export interface PainReports {
  readonly checks: readonly { readonly on: LocalDate; readonly painAvg: number }[];
  /** Ratings before sessions. */
  readonly pres: readonly { readonly on: LocalDate; readonly pre: number }[];
}
/** One rating is a day, not a week. Judgement. */
const LEAST_RATINGS = 2;

/** Pain of the days after `before` up to `last`: the weekly check, or where it is missing the median before sessions. */
function weekPain({ checks, pres }: PainReports, before: LocalDate, last: LocalDate): number | undefined {
  // Days as text sort like days.
  const isIn = ({ on: day }: { readonly on: LocalDate }): boolean => day > before && day <= last;
  const check = checks.findLast(isIn);
  if (check) return check.painAvg;
  const ratings = pres.filter(isIn).map(({ pre }) => pre);
  return ratings.length < LEAST_RATINGS ? undefined : lowerMedian(ratings);
}

/** Pain of the last two weeks as far as it is known, oldest first: none where the last is not known, one where only that is. */
export function lastTwoWeeks(reports: PainReports, on: LocalDate): readonly number[] {
  const weekAgo = addDays(on, -7);
  const last = weekPain(reports, weekAgo, on);
  if (last === undefined) return [];
  const before = weekPain(reports, addDays(on, -14), weekAgo);
  return before === undefined ? [last] : [before, last];
}

/** Two weekly checks in a row 2 or more above baseline. Source: R11. */
export const worseTwoChecks = (weekly: readonly number[], baseline: number): boolean =>
  weekly.length >= 2 && weekly.slice(-2).every((pain) => pain >= baseline + 2);
