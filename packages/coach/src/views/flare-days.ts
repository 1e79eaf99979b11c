// A flare as one day sees it: which part of it, until when, what it allows, and whether to offer one.
import {
  addDays,
  type Because,
  type CoachState,
  daysBetween,
  flareRules,
  type LocalDate,
  stepFlare,
  suggestsFlare,
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
  readonly because: readonly Because[];
}

/** Days of the first part. Source: rule book 4.9. */
const FIRST_DAYS = 3;
const parts = { F1: 'first-days', F2: 'half', return: 'return' } as const;

/** The flare on `on`; undefined where there is none. */
export function flareDaysOf({ flare: told }: Pick<CoachState, 'flare'>, on: LocalDate): FlareDays | undefined {
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
    because,
  };
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
