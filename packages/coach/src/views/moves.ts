// Where a day's session may go, and which one went by. Nothing is stacked: a session that went by is let go, or done on a free day of its week.
import { addDays, type CoachState, daysBetween, type LocalDate, type Plan } from '@plumbline/engine';

export interface Place {
  readonly on: LocalDate;
  /** Another session lies right before or after: that day's choice makes room for it. */
  readonly isBeside: boolean;
}
type Known = Pick<CoachState, 'sessions' | 'open'>;

const isBusy = (plan: Plan, date: LocalDate): boolean => plan.days.some((day) => day.date === date && (day.session?.items.length ?? 0) > 0);
const isDone = ({ sessions, open }: Known, date: LocalDate): boolean =>
  open?.on === date || sessions.some((record) => record.on === date && record.sets.length > 0);

/** The free days of the same program week from today on, for the session of `date`; none where it is done or there is none. */
export function placesFor(plan: Plan, state: Known, date: LocalDate, on: LocalDate): readonly Place[] {
  if (!isBusy(plan, date) || isDone(state, date)) return [];
  const week = Math.floor(daysBetween(plan.from, date) / 7);
  const first = addDays(plan.from, week * 7);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(first, n))
    .filter((to) => to >= on && to !== date && !isBusy(plan, to) && !isDone(state, to))
    .map((to) => ({ on: to, isBeside: [-1, 1].some((by) => addDays(to, by) !== date && isBusy(plan, addDays(to, by))) }));
}

export interface WentBy {
  readonly date: LocalDate;
  /** It can still be done today, which is free and in the same week. */
  readonly mayBeToday: boolean;
}

/** The last planned session, where its day is over, nothing of it was done, and nothing since; up to a week back (then it is a gap, 4.10). */
export function wentBy(plan: Plan, state: Known, on: LocalDate): WentBy | undefined {
  const date = plan.days.findLast((day) => day.date < on && (day.session?.items.length ?? 0) > 0)?.date;
  if (date === undefined || daysBetween(date, on) > 7 || state.open !== undefined) return undefined;
  if (state.sessions.some((record) => record.on >= date && record.sets.length > 0)) return undefined;
  return { date, mayBeToday: placesFor(plan, state, date, on).some((place) => place.on === on) };
}
