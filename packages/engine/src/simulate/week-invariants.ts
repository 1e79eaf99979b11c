// What a week of strength work and of walking may grow to, counted apart from the planner. Source: BUD-2, BUD-3, BUD-5 (I-15).
import { addDays } from '../dates.ts';
import type { Catalog } from '../planner/catalog.ts';
import { programWeekOf } from '../planner/program-week.ts';
import { workSeconds } from '../progress/work.ts';
import type { Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, WeekTotal } from '../state/state.ts';
import { type LocalDate, type Pattern, strengthPatterns } from '../vocabulary.ts';
import type { Violation } from './violation.ts';

type Work = ReadonlyMap<Pattern, number>;
const total = (work: Work): number => [...work.values()].reduce((sum, seconds) => sum + seconds, 0);
const strengthOf = ({ byPattern }: WeekTotal): Work =>
  new Map(strengthPatterns.flatMap((pattern) => (byPattern[pattern] ? [[pattern, byPattern[pattern]]] : [])));
const counts = ({ special, prescribed, workSeconds: done }: WeekTotal): boolean => !special && prescribed > 0 && done * 2 >= prescribed;

function withSession(done: Work, session: Session, catalog: Catalog): Work {
  const work = new Map(done);
  for (const { exercise: id, dose } of session.items) {
    const exercise = exerciseOf(catalog, id);
    if (!exercise || !strengthPatterns.includes(exercise.pattern)) continue;
    work.set(exercise.pattern, (work.get(exercise.pattern) ?? 0) + workSeconds(exercise, dose));
  }
  return work;
}

/** The week so far with today's session, against the weeks that count: a fifth or three minutes more in all, a quarter or one minute a pattern. */
export function weekViolations(state: CoachState, session: Session, on: LocalDate, catalog: Catalog): readonly Violation[] {
  const { program } = state;
  if (!program || state.flare.kind !== 'normal') return [];
  const number = programWeekOf(program.from, on);
  const before = state.weeks
    .slice(0, number - 1)
    .filter(counts)
    .map(strengthOf);
  const last = before.at(-1);
  if (!last) return [];
  const now = withSession(state.weeks[number - 1] ? strengthOf(state.weeks[number - 1] as WeekTotal) : new Map(), session, catalog);
  const recent = before.slice(-2);
  const mean = recent.reduce((sum, work) => sum + total(work), 0) / recent.length;
  const most = number === 2 ? total(last) : Math.max(1.2 * mean, mean + 180);
  const found: Violation[] = [];
  const say = (detail: string): void => void found.push({ where: `${on} week ${number}`, invariant: 'I-15', detail });
  if (total(now) > most) say(`BUD-2: ${total(now)} s of strength work, ${Math.floor(most)} allowed`);
  for (const [pattern, seconds] of now) {
    const earlier = last.get(pattern) ?? 0;
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
