// What goes back to a trainer: what was done since the last time, how it felt, and what changed. Ids and numbers; no answer to a question of
// health, no reason that names one, and no words of the person's own unless they added them.

/** A day, as in 2026-11-22. */
type Day = string;

/** Longest of each text, characters, and most entries of each list. */
export const RESULT_MOST = { name: 60, words: 280, sessions: 400, items: 60, sets: 40, list: 600, notes: 12 } as const;

export const resultUnits = ['reps', 'seconds', 'metres'] as const;
export const resultOwnUnits = ['minutes', 'steps', 'lengths', 'metres', 'times'] as const;
export const resultLights = ['green', 'unknown', 'amber', 'red'] as const;
export const resultEnds = ['finished', 'stopped', 'time', 'pain', 'unwell', 'interrupted', 'too-much', 'other'] as const;
export const resultEvents = ['call', 'session-sign', 'exercise-sign', 'hurt', 'flare-started', 'flare-ended'] as const;
/** `unshared`: who reads does not have all the answers, so nothing may be said of them. */
export const resultStandings = ['go', 'gentle', 'clinician', 'emergency', 'unshared'] as const;

/** One exercise of a session. `amount` is repetitions, seconds or metres of one set, on each of `sides`. */
export interface ResultItem {
  readonly exercise: string;
  readonly unit: (typeof resultUnits)[number];
  readonly sides: 1 | 2;
  readonly sets: number;
  readonly amount: number;
  readonly kg?: number;
  /** What each set came to, in order; of two sides the lesser. Empty where it was left out. */
  readonly done: readonly number[];
}
export interface ResultSession {
  readonly on: Day;
  /** A stop without a reason is `stopped`. */
  readonly ended: (typeof resultEnds)[number];
  readonly light: (typeof resultLights)[number];
  /** Pain and effort, 0 to 10. */
  readonly before?: number;
  readonly peak: number;
  readonly effort?: number;
  /** What it was planned to take. */
  readonly minutes: number;
  readonly items: readonly ResultItem[];
}
/** A stop sign, a pain that stops a session, the beginning or end of a flare. */
export interface ResultEvent {
  readonly on: Day;
  readonly kind: (typeof resultEvents)[number];
  /** Pain, 0 to 10, of `hurt`. */
  readonly pain?: number;
}
/** One weekly check, each 0 to 10; `activities` in the order in which they were chosen. */
export interface ResultWeek {
  readonly on: Day;
  readonly pain: number;
  readonly worst: number;
  readonly interference: number;
  readonly confidence: number;
  readonly activities: readonly number[];
}
/** An activity that comes back by small steps: the amount it began with, where it is, the aim, and on how many days it was done. */
export interface ResultOwn {
  readonly unit: (typeof resultOwnUnits)[number];
  readonly from: number;
  readonly now: number;
  readonly goal: number;
  readonly days: number;
  /** What the person calls it, only where it is one of the `notes` they ticked. */
  readonly words?: string;
}
export interface ResultTest {
  readonly on: Day;
  readonly test: string;
  readonly value: number;
}
/** One number of an exercise that the coach changed, and the rule it did so by. */
export interface ResultChange {
  readonly on: Day;
  readonly exercise: string;
  readonly rule: string;
  readonly source: string;
  readonly field: string;
  readonly was: number;
  readonly now: number;
}
/** Another exercise that the person took instead. */
export interface ResultSwap {
  readonly on: Day;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}
/** Something of the program that is not in the plan, without what stands behind it. */
export interface ResultLeft {
  readonly pattern: string;
  readonly reason: string;
}
export interface Results {
  /** Whose they are: letters and digits made by chance on the person's device, the same each time. */
  readonly who: string;
  /** What the person wants to be called. */
  readonly name?: string;
  readonly from: Day;
  readonly until: Day;
  /** The id of the running program. */
  readonly program: string;
  /** Which version of a handed-over program it is; 0 for one of the library's. */
  readonly version: number;
  /** What the questions about health allow on the last day; nothing of what was answered. */
  readonly standing: (typeof resultStandings)[number];
  /** Sessions a week that the plan is made for. */
  readonly perWeek: number;
  readonly sessions: readonly ResultSession[];
  readonly events: readonly ResultEvent[];
  readonly weeks: readonly ResultWeek[];
  /** Those that were tried or done since the last time; absent where none was. */
  readonly own?: readonly ResultOwn[];
  readonly tests: readonly ResultTest[];
  readonly changes: readonly ResultChange[];
  readonly swaps: readonly ResultSwap[];
  readonly left: readonly ResultLeft[];
  /** In the person's own words; only what they ticked. */
  readonly notes: readonly string[];
}
