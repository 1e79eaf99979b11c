// The walking build as a page shows it: where it stands, what was walked, the next step and why it waits. Source: rule book 4.3, 4.8, BUD-5.
import {
  addDays,
  type CoachState,
  daysBetween,
  type LocalDate,
  nextWalks,
  WALK_GOAL,
  type WalkedWeek,
  type WalkPlan,
  type WalksHold,
  walkedSince,
  walksHold,
  walksOf,
} from '@plumbline/engine';

export interface WalkingDay {
  readonly now: WalkPlan;
  /** The last seven days, today included. */
  readonly walked: WalkedWeek;
  /** After a week that was walked as planned; the same as now where nothing grows. */
  readonly next: WalkPlan;
  readonly hold: WalksHold | undefined;
  readonly isReached: boolean;
  /** Minutes of each seven days back from today, oldest first, from the first walk that is known; at most twelve. */
  readonly weeks: readonly { readonly until: LocalDate; readonly minutes: number }[];
}
const MOST_WEEKS = 12;

/** Errors: none. */
export function walkingOn(state: CoachState, on: LocalDate): WalkingDay {
  const now = walksOf(state);
  const endingOn = (until: LocalDate): WalkedWeek => walkedSince(state, addDays(until, -6), addDays(until, 1));
  const first = state.walks[0]?.on;
  const known = first === undefined || first > on ? 0 : Math.min(MOST_WEEKS, Math.floor(daysBetween(first, on) / 7) + 1);
  const weeks = Array.from({ length: known }, (_, at) => {
    const until = addDays(on, -7 * (known - 1 - at));
    return { until, minutes: endingOn(until).minutes };
  });
  return {
    now,
    walked: endingOn(on),
    next: nextWalks(state, on),
    hold: walksHold(state, on),
    isReached: now.minutes >= WALK_GOAL.minutes && now.days >= WALK_GOAL.days,
    weeks,
  };
}
