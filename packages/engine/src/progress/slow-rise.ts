// Pain that creeps up over mornings and weeks, which no single session shows. Source: AM-04, rule book 1.4 (R4, R11, R13).
import type { Because } from '../reasoning.ts';
import type { Light } from '../vocabulary.ts';
import { lowerMedian } from './pain-light.ts';

export interface PainWeek {
  /** Weekly average, where the check was answered. */
  readonly painAvg?: number;
  /** Ratings before sessions and numeric mornings of the week. */
  readonly pre: readonly number[];
  readonly mornings: readonly number[];
}
export interface SlowRiseInput {
  /** Lights of the mornings after, oldest first; unknown ones count as neither. */
  readonly mornings: readonly Light[];
  /** Oldest first. */
  readonly weeks: readonly PainWeek[];
  readonly baseline: number;
}
export interface SlowRise {
  /** Start gently again and ask block A. */
  readonly gentle: boolean;
  /** Share of the work for now, percent: 20 to 40 % down. */
  readonly workPercent: 60 | 80 | 100;
  readonly refer: 'soon' | null;
  readonly because: readonly Because[];
}

/** The higher median of the week, before sessions or in the mornings; undefined when nothing was rated. */
export function weekMedian({ pre, mornings }: PainWeek): number | undefined {
  const before = pre.length > 0 ? lowerMedian(pre) : undefined;
  const after = mornings.length > 0 ? lowerMedian(mornings) : undefined;
  if (before === undefined || after === undefined) return before ?? after;
  return Math.max(before, after);
}
const above = (pain: number | undefined, baseline: number): boolean => pain !== undefined && pain >= baseline + 2;
const isRaised = (week: PainWeek | undefined, baseline: number): boolean => week !== undefined && above(weekMedian(week), baseline);
/** One of two such weeks: by its medians, or by the weekly check that R11 reads. */
const isHigh = (week: PainWeek | undefined, baseline: number): boolean =>
  week !== undefined && (isRaised(week, baseline) || above(week.painAvg, baseline));

const sore = (light: Light | undefined): boolean => light === 'amber' || light === 'red';

/** Two raised mornings in a row, or a week 2 above baseline: gently again with a fifth less; after two such weeks two fifths less and a referral. */
export function slowRise({ mornings, weeks, baseline }: SlowRiseInput): SlowRise {
  const lastWeek = weeks.at(-1);
  const twice = isHigh(lastWeek, baseline) && isHigh(weeks.at(-2), baseline);
  const raised = twice || isRaised(lastWeek, baseline);
  const [before, last] = [mornings.at(-2), mornings.at(-1)];
  const soreMornings = sore(before) && sore(last);
  if (!raised && !soreMornings) return { gentle: false, workPercent: 100, refer: null, because: [] };
  const workPercent = twice || (before === 'red' && last === 'red') ? 60 : 80;
  const because: Because[] = [];
  if (soreMornings) because.push({ rule: 'AM-04', source: 'silbernagel2007', field: 'mornings', was: 100, now: workPercent });
  if (raised) because.push({ rule: twice ? 'R11' : 'AM-04', source: 'design', field: 'painAvg', was: baseline, now: highestOf(lastWeek) });
  return { gentle: true, workPercent, refer: twice ? 'soon' : null, because };
}
const highestOf = (week: PainWeek | undefined): number => (week === undefined ? 0 : Math.max(weekMedian(week) ?? 0, week.painAvg ?? 0));

/** Two weekly checks in a row 2 or more above baseline: block A, GENTLE and a referral soon. Source: R11. */
export const worseTwoChecks = (weekly: readonly number[], baseline: number): boolean =>
  weekly.length >= 2 && weekly.slice(-2).every((pain) => pain >= baseline + 2);

/** Resting pain 3 above usual on three reports in a row: block A, B3 and B16. Source: R4. */
export const restingPainUp = (reports: readonly number[], usual: number): boolean =>
  reports.length >= 3 && reports.slice(-3).every((pain) => pain >= usual + 3);

/** Usual pain of 6 or more over three sessions: refer routinely, doses hold, time-contingent activity carries on. Source: R13. */
export const highUsual = (usualBySession: readonly number[]): boolean =>
  usualBySession.length >= 3 && usualBySession.slice(-3).every((usual) => usual >= 6);
