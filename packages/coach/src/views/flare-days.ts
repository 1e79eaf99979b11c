// A flare as one day sees it: which part of it, until when, what it allows, and whether to offer one.
import {
  addDays,
  type Because,
  type CoachState,
  daysBetween,
  flareRules,
  type LocalDate,
  type Plan,
  stepFlare,
  suggestsFlare,
  type UsualFlare,
  usualFlare,
  usualOf,
} from '@plumbline/engine';

export interface FlareDays {
  readonly part: 'first-days' | 'half' | 'return';
  readonly started: LocalDate;
  /** From 1, the day of the tap. */
  readonly day: number;
  /** When the first days end at the latest, and half of the work begins. */
  readonly calmUntil: LocalDate | undefined;
  /** Share of the work from before the flare, percent; 0 in the first days. */
  readonly share: number;
  /** The word of a flare that takes its time: after a week, after two. */
  readonly long: 'week' | 'two-weeks' | undefined;
  /** How long this person's flares mostly took until the way back; undefined before there were three. */
  readonly usual: UsualFlare | undefined;
  readonly because: readonly Because[];
}

/** Days of the first part. Source: rule book 4.9. */
const FIRST_DAYS = 3;
const parts = { F1: 'first-days', F2: 'half', return: 'return' } as const;

/** The flare on `on`; undefined where there is none. */
export function flareDaysOf({ flare: told, flareDays }: Pick<CoachState, 'flare' | 'flareDays'>, on: LocalDate): FlareDays | undefined {
  const { state } = stepFlare(told, { type: 'day', on });
  if (state.kind === 'normal') return undefined;
  const { workPercent, because } = flareRules(state);
  const days = daysBetween(state.started, on);
  const isOut = state.kind === 'return';
  return {
    part: parts[state.kind],
    started: state.started,
    day: days + 1,
    calmUntil: state.kind === 'F1' ? addDays(state.started, FIRST_DAYS) : undefined,
    share: workPercent,
    long: isOut || days < 7 ? undefined : days < 14 ? 'week' : 'two-weeks',
    usual: usualFlare(flareDays),
    because,
  };
}

/** Steps of the way back. Source: rule book 4.9. */
const steps = [60, 80, 100] as const;

/**
 * The dates of the way back as early as it may come: two sessions that begin calm, of which the second is at 60 in 100, then one for each
 * share. Only as many as the block still holds; empty without a flare.
 */
export function daysBack(plan: Plan, state: Pick<CoachState, 'flare' | 'sessions' | 'unsettled'>, on: LocalDate): readonly LocalDate[] {
  const { state: flare } = stepFlare(state.flare, { type: 'day', on });
  if (flare.kind === 'normal') return [];
  const isDone = (date: LocalDate): boolean => state.sessions.some((session) => session.on === date);
  const days = plan.days
    .filter(({ date, session }) => date >= on && !isDone(date) && (session?.items.length ?? 0) > 0)
    .map(({ date }) => date);
  if (flare.kind === 'return') {
    // The session at the share that stands may be done already, and waits for its morning.
    const waits = state.unsettled === undefined ? 0 : 1;
    return days.slice(0, steps.length - steps.indexOf(flare.share) - waits);
  }
  const half = flare.kind === 'F1' ? days.filter((date) => date >= addDays(flare.started, FIRST_DAYS)) : days;
  const calmOn = flare.kind === 'F2' ? flare.calmOn : undefined;
  const left = calmOn === undefined ? half.slice(1) : half.filter((date) => date > calmOn);
  return left.slice(0, steps.length);
}

/** True where pain before sessions has been 2 above usual for a day and more, up to today or yesterday. Offered, never started. Source: 4.9. */
export function offersFlare(state: CoachState, on: LocalDate): boolean {
  const last = state.pres.at(-1);
  if (state.flare.kind !== 'normal' || last === undefined || daysBetween(last.on, on) > 1) return false;
  const since = addDays(on, -7);
  const reports = state.pres
    .filter((report) => report.on > since)
    .map(({ on: at, pre }) => ({ hour: daysBetween(since, at) * 24, pain: pre }));
  return suggestsFlare(reports, usualOf(state));
}
