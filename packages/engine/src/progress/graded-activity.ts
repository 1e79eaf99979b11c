// Time-contingent activity: the plan leads, not the day's pain. For walking and activities a person names. Source: rule book 4.8.
import type { Because } from '../reasoning.ts';

/** Completed exposures between two rises. */
export const EXPOSURES_PER_RISE = 2;
/** The shortest walk to begin with, minutes. Source: rule book 4.3. */
export const WALK_LEAST_MINUTES = 5;
/** Tolerance trials that open a quota. */
export const TRIALS = 3;
/** The most of anything that is counted: metres of a long day. */
export const MOST_AMOUNT = 100_000;

/** Eight tenths of the mean of the tolerance trials, whole units, at least 1; `least` for walking. 0 trials give `least`. */
export function gradedBaseline(trials: readonly number[], least = 1): number {
  let sum = 0;
  for (const trial of trials) sum += trial;
  return trials.length === 0 ? least : Math.max(least, Math.floor((sum * 8) / (10 * trials.length)));
}

/** A quota in whole units (minutes, steps, lengths) and the completed exposures since it last rose. */
export interface Graded {
  readonly quota: number;
  readonly completed: number;
}
export interface GradedStep<S extends Graded = Graded> {
  readonly state: S;
  readonly because: readonly Because[];
}

/** The quota a tenth higher, whole units, never above the goal; a goal already passed is kept. */
export const raised = (quota: number, goal: number): number => Math.max(quota, Math.min(goal, Math.ceil((quota * 11) / 10)));

/** After one exposure: every second completed one raises the quota by a tenth, up to the goal. `progression` false holds (I-12). */
export function afterActivity<S extends Graded>(standing: S, done: number, goal: number, progression: boolean): GradedStep<S> {
  const { quota, completed } = standing;
  if (done < quota || !progression) return { state: standing, because: [] };
  if (completed + 1 < EXPOSURES_PER_RISE) return { state: { ...standing, completed: completed + 1 }, because: [] };
  const next = raised(quota, goal);
  const state = { ...standing, quota: next, completed: 0 };
  return { state, because: next === quota ? [] : [{ rule: '4.8', source: 'lindstrom1992', field: 'quota', was: quota, now: next }] };
}

/** What a day may hold, whole units. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}
/** On a good day no more than a tenth over, on a bad day at least seven tenths; 0 to 0 after a red or a new sign (R1). */
export function dayRange(quota: number, stopped: boolean): DayRange {
  if (stopped) return { least: 0, most: 0 };
  return { least: Math.ceil((quota * 7) / 10), most: Math.floor((quota * 11) / 10) };
}
