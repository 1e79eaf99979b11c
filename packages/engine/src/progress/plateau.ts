// When nothing moves any more: change two things, or talk to somebody. Source: AM-22, rule book 1.4 (R10).
import type { Goal } from '../person.ts';
import type { Because } from '../reasoning.ts';

export type Lever = 'exercise' | 'load' | 'tempo' | 'aerobic';
export interface Plateau {
  /** Two of the four, towards the goal; empty when there is no plateau. */
  readonly levers: readonly Lever[];
  readonly because: readonly Because[];
}
export const PLATEAU_WEEKS = 4;

/** What serves a goal first. Judgement: the amendment says only "towards the goal". */
const order: Readonly<Record<Goal, readonly Lever[]>> = {
  stronger: ['load', 'exercise', 'tempo', 'aerobic'],
  fitness: ['aerobic', 'exercise', 'load', 'tempo'],
  activity: ['exercise', 'load', 'aerobic', 'tempo'],
  'bother-less': ['exercise', 'aerobic', 'tempo', 'load'],
  'sit-work': ['exercise', 'aerobic', 'tempo', 'load'],
  'wind-down': ['aerobic', 'exercise', 'tempo', 'load'],
};

export interface FourWeeks {
  /** Weekly pain averages and efforts (0 to 10), oldest first, one a week. */
  readonly pain: readonly number[];
  readonly effort: readonly number[];
  readonly goal: Goal;
  /** There is more than one weight to lift. */
  readonly loadPossible: boolean;
  /** Walks may come on one day more: they are done as planned, and nothing holds them. */
  readonly walksPossible: boolean;
}

/** Four weeks in which pain changed by less than 2 and effort never passed 4. */
export function plateau({ pain, effort, goal, loadPossible, walksPossible }: FourWeeks): Plateau {
  const lately = pain.slice(-PLATEAU_WEEKS);
  const efforts = effort.slice(-PLATEAU_WEEKS);
  const none: Plateau = { levers: [], because: [] };
  if (lately.length < PLATEAU_WEEKS || efforts.length < PLATEAU_WEEKS) return none;
  const first = lately[0] ?? 0;
  const last = lately[PLATEAU_WEEKS - 1] ?? 0;
  if (Math.abs(last - first) >= 2 || Math.max(...efforts) > 4) return none;
  const shut = { load: !loadPossible, aerobic: !walksPossible, exercise: false, tempo: false };
  const levers = order[goal].filter((lever) => !shut[lever]).slice(0, 2);
  return { levers, because: [{ rule: 'AM-22', source: 'design', field: 'painAvg', was: first, now: last }] };
}

export interface SixWeeks {
  /** Days since the plan began. */
  readonly day: number;
  /** Sessions done of those planned, percent. */
  readonly adherencePercent: number;
  /** Improvement since the baseline in points, positive is better. */
  readonly painBetter: number;
  readonly activityBetter: number;
}
/** Done as planned for six weeks and no better: a card to talk to a clinician, and a review of the plan. Source: R10. */
export const noBetterAfterSixWeeks = ({ day, adherencePercent, painBetter, activityBetter }: SixWeeks): boolean =>
  day >= 42 && adherencePercent >= 60 && painBetter < 1 && activityBetter < 1;
