// Walking built to 30 minutes on five days, and what keeps going once the back is well. Source: rule book 4.3 (walk), BUD-5, Pocovi 2024.
import { addDays } from '../dates.ts';
import type { Because } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
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
  const { minutes, days } = withinLimit(wanted(week, walksDone), doneMinutes);
  if (minutes * days <= week.minutes * week.days) return stay;
  const change =
    days > week.days ? { field: 'walkDays', was: week.days, now: days } : { field: 'walkMinutes', was: week.minutes, now: minutes };
  return { minutes, days, because: [{ rule: 'BUD-5', source: 'pocovi2024', ...change }] };
}
/** A new day may shorten the walks, so that the week stays within what was walked in the last one (BUD-5). */
const withinLimit = ({ minutes, days }: WalkWeek, doneMinutes: number): WalkWeek => ({
  minutes: Math.min(minutes, Math.floor(walkLimit(doneMinutes).limit / days)),
  days,
});

/** A day of walking more at a plateau (AM-22), within the same limit. Undefined on five days already, or where it would hold no more. */
export function walkDayMore(week: WalkWeek, doneMinutes: number): WalkPlan | undefined {
  if (week.days >= WALK_GOAL.days) return undefined;
  const { minutes, days } = withinLimit({ ...week, days: week.days + 1 }, doneMinutes);
  if (minutes * days <= week.minutes * week.days) return undefined;
  return { minutes, days, because: [{ rule: 'AM-22', source: 'design', field: 'walkDays', was: week.days, now: days }] };
}

/** Weekly checks that must agree before upkeep begins. */
export const UPKEEP_CHECKS = 4;
/** Four weekly averages in a row of 0 or 1. Judgement around the recovery of 0 in Kamper 2010. */
export const isRecovered = (weeklyPain: readonly number[]): boolean =>
  weeklyPain.length >= UPKEEP_CHECKS && weeklyPain.slice(-UPKEEP_CHECKS).every((pain) => pain <= 1);

/** Strength days that keep what was reached. Source: ACSM 2026 in rule book 4.1. */
export const UPKEEP_STRENGTH_DAYS = 2;

export interface Upkeep {
  readonly walk: WalkWeek;
  readonly strengthDays: number;
  readonly because: readonly Because[];
}
/** After recovery: the walks stay or keep building, and two strength days, or fewer where a person has fewer. */
export function upkeepPlan(walk: WalkWeek, daysPerWeek: number): Upkeep {
  const strengthDays = Math.min(UPKEEP_STRENGTH_DAYS, daysPerWeek);
  return {
    walk,
    strengthDays,
    because: [
      { rule: 'W9', source: 'pocovi2024', field: 'walkMinutes', now: walk.minutes * walk.days },
      { rule: '4.1', source: 'acsm2026', field: 'strengthDays', was: daysPerWeek, now: strengthDays },
    ],
  };
}

/** Six months, and six check-ins on the way, the last on the last day. Source: Pocovi 2024 (six contacts in six months). */
const CHECK_WEEKS = [4, 9, 13, 17, 22, 26] as const;
export const UPKEEP_WEEKS = CHECK_WEEKS[5];
export const upkeepChecks = (since: LocalDate): readonly LocalDate[] => CHECK_WEEKS.map((week) => addDays(since, 7 * week));
/** The check-in that is open on `on`: the last that has come, where no weekly answer was given since. */
export function openUpkeepCheck(since: LocalDate, answered: LocalDate | undefined, on: LocalDate): LocalDate | undefined {
  const due = upkeepChecks(since).findLast((day) => day <= on);
  return due !== undefined && (answered === undefined || answered < due) ? due : undefined;
}
/** Recovered was 0 or 1: from 3 on it is more than the usual up and down of two points. Judgement around rule book 3.3. */
const BACK_FROM = 3;
/** What a check-in says of a spell: pain or being kept from things, from 3 on. */
export const hasComeBack = ({ painAvg, interference }: { readonly painAvg: number; readonly interference: number }): boolean =>
  painAvg >= BACK_FROM || interference >= BACK_FROM;
