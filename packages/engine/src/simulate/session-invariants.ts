// What must hold of a session that is about to begin, against where the book stands. Source: I-35, I-36, rule book 4.10.
import type { Dose } from '../exercise.ts';
import type { Catalog } from '../planner/catalog.ts';
import { workSeconds } from '../progress/work.ts';
import type { Session } from '../reasoning.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState } from '../state/state.ts';
import type { LocalDate } from '../vocabulary.ts';
import { standingDose } from './before.ts';
import type { Violation } from './violation.ts';

/** From this many days without strength work nothing is more than what was done last. */
const GAP_DAYS = 8;
const amounts = ['sets', 'reps', 'seconds', 'kg'] as const;
const above = (dose: Dose, other: Dose): readonly string[] => amounts.filter((name) => (dose[name] ?? 0) > (other[name] ?? 0));

/** Missed sessions are never made up for: no number is above where the exercise stands, nor after a gap its work above the last done. */
export function sessionViolations(
  state: CoachState,
  session: Session,
  on: LocalDate,
  gapDays: number,
  catalog: Catalog,
): readonly Violation[] {
  const found: Violation[] = [];
  for (const item of session.items) {
    const work = state.work[item.exercise];
    const exercise = exerciseOf(catalog, item.exercise);
    if (!work || !exercise) continue;
    const where = `${on} ${item.id}`;
    const more = above(item.dose, standingDose(work, catalog));
    if (more.length > 0) found.push({ where, invariant: 'I-35', detail: `${more} above where it stands` });
    if (gapDays < GAP_DAYS || item.role !== 'main') continue;
    const seconds = workSeconds(exercise, item.dose);
    const last = workSeconds(exercise, work.lastDose);
    if (seconds > last) found.push({ where, invariant: 'I-36', detail: `${seconds} s after a gap of ${gapDays} days, last ${last} s` });
  }
  return found;
}
