// What a week of strength work and of walking may grow to, counted apart from the planner. Source: BUD-2, BUD-3, BUD-5 (I-15).
import { addDays } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { workSeconds } from '../progress/work.ts';
import type { Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, WeekTotal } from '../state/state.ts';
import { table } from '../table.ts';
import { type LocalDate, type Pattern, strengthPatterns } from '../vocabulary.ts';
import type { Violation } from './violation.ts';

const strength: ReadonlySet<Pattern> = new Set(strengthPatterns);
const total = ({ byPattern }: Pick<WeekTotal, 'byPattern'>): number =>
  strengthPatterns.reduce((sum, pattern) => sum + (byPattern[pattern] ?? 0), 0);
const counts = ({ special, prescribed, workSeconds: done }: WeekTotal): boolean => !special && prescribed > 0 && done * 2 >= prescribed;

/** The last weeks that count before week `number`, newest first; two decide. */
function countedBefore(weeks: readonly WeekTotal[], number: number): readonly WeekTotal[] {
  const found: WeekTotal[] = [];
  for (let at = Math.min(weeks.length, number - 1) - 1; at >= 0 && found.length < 2; at--) {
    const week = weeks[at] as WeekTotal;
    if (counts(week)) found.push(week);
  }
  return found;
}

/** Seconds of strength work by pattern: the week so far and today's session. */
function withSession(week: WeekTotal | undefined, session: Session, catalog: Catalog): WeekTotal['byPattern'] {
  const work = table<WeekTotal['byPattern']>(week?.byPattern);
  for (const { exercise: id, dose } of session.items) {
    const exercise = exerciseOf(catalog, id);
    if (exercise && strength.has(exercise.pattern)) work[exercise.pattern] = (work[exercise.pattern] ?? 0) + workSeconds(exercise, dose);
  }
  return work;
}

/** The week so far with today's session, against the weeks that count: a fifth or three minutes more in all, a quarter or one minute a pattern. */
export function weekViolations(state: CoachState, session: Session, on: LocalDate, catalog: Catalog): readonly Violation[] {
  const { program, weeks } = state;
  if (!program || state.flare.kind !== 'normal') return [];
  const number = programWeekOf(program.from, on);
  const recent = countedBefore(weeks, number);
  const [last] = recent;
  if (!last) return [];
  const now = withSession(weeks[number - 1], session, catalog);
  const mean = recent.reduce((sum, week) => sum + total(week), 0) / recent.length;
  const most = number === 2 ? total(last) : Math.max(1.2 * mean, mean + 180);
  const found: Violation[] = [];
  const say = (detail: string): void => void found.push({ where: `${on} week ${number}`, invariant: 'I-15', detail });
  const all = total({ byPattern: now });
  if (all > most) say(`BUD-2: ${all} s of strength work, ${Math.floor(most)} allowed`);
  for (const pattern of strengthPatterns) {
    const earlier = last.byPattern[pattern] ?? 0;
    const seconds = now[pattern] ?? 0;
    if (earlier > 0 && seconds > Math.max(1.25 * earlier, earlier + 60)) say(`BUD-3: ${seconds} s of ${pattern} after ${earlier}`);
  }
  return found;
}

const WALK_WEEK_DAYS = 7;
/** A walking week that grew is at most a fifth, or fifteen minutes, above what was walked in the seven days before. */
export function walkViolations(before: CoachState['walkPlan'], state: CoachState, on: LocalDate): readonly Violation[] {
  const { walkPlan } = state;
  if (!before || !walkPlan || walkPlan.minutes * walkPlan.days <= before.minutes * before.days) return [];
  const since = addDays(on, -WALK_WEEK_DAYS);
  const walked = state.walks.filter((walk) => walk.on >= since && walk.on < on).reduce((sum, walk) => sum + walk.minutes, 0);
  const planned = walkPlan.minutes * walkPlan.days;
  if (planned <= Math.max(1.2 * walked, walked + 15)) return [];
  return [{ where: `${on} walks`, invariant: 'I-15', detail: `BUD-5: ${planned} minutes planned after ${walked}` }];
}
