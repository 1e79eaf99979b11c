// Walking built to 30 minutes on five days, and what keeps going once the back is well. Source: rule book 4.3 (walk), BUD-5, Pocovi 2024.
import type { Because } from '../reasoning.ts';
import { walkLimit } from './budgets.ts';
import { EXPOSURES_PER_RISE, raised } from './graded-activity.ts';

/** The target that kept recurrences away longer in one trial. */
export const WALK_GOAL = { minutes: 30, days: 5 } as const;
const STARTING_DAYS = 3;

export interface WalkWeek {
  readonly minutes: number;
  readonly days: number;
}
export interface WalkPlan extends WalkWeek {
  readonly because: readonly Because[];
}

/** A tenth longer after every second walk of the week, as graded activity has it. */
function longerBy(walks: number, minutes: number): number {
  let now = minutes;
  for (let i = EXPOSURES_PER_RISE; i <= walks; i += EXPOSURES_PER_RISE) now = raised(now, WALK_GOAL.minutes);
  return now;
}
function wanted({ minutes, days }: WalkWeek, walksDone: number): WalkWeek {
  if (days < STARTING_DAYS) return { minutes, days: days + 1 };
  if (minutes < WALK_GOAL.minutes) return { minutes: longerBy(walksDone, minutes), days };
  return { minutes, days: Math.max(days, Math.min(WALK_GOAL.days, days + 1)) };
}

/**
 * Next week's walks: first three days, then longer walks to 30 minutes, then a day more; a new day may shorten the walks so that the
 * week stays within BUD-5. Holds when fewer walks were done than planned or `progression` is false. `doneMinutes` is what was walked.
 */
export function nextWalkWeek(week: WalkWeek, walksDone: number, doneMinutes: number, progression: boolean): WalkPlan {
  const stay: WalkPlan = { ...week, because: [] };
  if (!progression || walksDone < week.days) return stay;
  const next = wanted(week, walksDone);
  const minutes = Math.min(next.minutes, Math.floor(walkLimit(doneMinutes).limit / next.days));
  if (minutes * next.days <= week.minutes * week.days) return stay;
  const change =
    next.days > week.days
      ? { field: 'walkDays', was: week.days, now: next.days }
      : { field: 'walkMinutes', was: week.minutes, now: minutes };
  return { minutes, days: next.days, because: [{ rule: 'BUD-5', source: 'pocovi2024', ...change }] };
}

/** Weekly checks that must agree before upkeep begins. */
export const UPKEEP_CHECKS = 4;
/** Four weekly averages in a row of 0 or 1. Judgement around the recovery of 0 in Kamper 2010. */
export const isRecovered = (weeklyPain: readonly number[]): boolean =>
  weeklyPain.length >= UPKEEP_CHECKS && weeklyPain.slice(-UPKEEP_CHECKS).every((pain) => pain <= 1);

export interface Upkeep {
  readonly walk: WalkWeek;
  readonly strengthDays: number;
  readonly because: readonly Because[];
}
/** After recovery: the walks stay or keep building, and two strength days, or fewer where a person has fewer. Nothing rises on its own. */
export const upkeepPlan = (walk: WalkWeek, daysPerWeek: number): Upkeep => ({
  walk,
  strengthDays: Math.min(2, daysPerWeek),
  because: [
    { rule: 'W9', source: 'pocovi2024', field: 'walkMinutes', now: walk.minutes * walk.days },
    { rule: '4.1', source: 'acsm2026', field: 'strengthDays', was: daysPerWeek, now: Math.min(2, daysPerWeek) },
  ],
});
