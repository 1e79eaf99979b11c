// What must hold of a session that is about to begin, against where the book stands. Source: I-22, I-35, I-36, rule book 4.3, 4.10.
import { addDays } from '../dates.ts';
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

/** Missed sessions are never made up for: no work and no load above where the exercise stands, nor after a gap above the last done. */
export function sessionViolations(
  state: CoachState,
  session: Session,
  on: LocalDate,
  gapDays: number,
  catalog: Catalog,
): readonly Violation[] {
  const found: Violation[] = hangsAgain(state, session, on, catalog)
    ? [{ where: on, invariant: 'I-22', detail: 'hangs the day after' }]
    : [];
  for (const item of session.items) {
    const work = state.work[item.exercise];
    const exercise = exerciseOf(catalog, item.exercise);
    if (!work || !exercise) continue;
    const where = `${on} ${item.id}`;
    const stands = standingDose(work, catalog);
    const seconds = workSeconds(exercise, item.dose);
    const most = workSeconds(exercise, stands);
    if (seconds > most) found.push({ where, invariant: 'I-35', detail: `${seconds} s of work where it stands at ${most} s` });
    if ((item.dose.kg ?? 0) > (stands.kg ?? 0))
      found.push({ where, invariant: 'I-35', detail: `${item.dose.kg} kg, it stands at ${stands.kg ?? 0}` });
    if (gapDays < GAP_DAYS || item.role !== 'main') continue;
    const last = workSeconds(exercise, work.lastDose);
    if (seconds > last) found.push({ where, invariant: 'I-36', detail: `${seconds} s after a gap of ${gapDays} days, last ${last} s` });
  }
  return found;
}

/** Free hangs yesterday, as far as sets were told, and today; pulls hang too, but those keep apart as heavy work does (4.12). */
function hangsAgain({ sessions }: CoachState, { items }: Session, on: LocalDate, catalog: Catalog): boolean {
  const isFree = ({ exercise: id }: { readonly exercise: string }): boolean => {
    const exercise = exerciseOf(catalog, id);
    return exercise?.pattern.startsWith('hang_') === true && (exercise.stress.hang ?? 0) >= 2;
  };
  const yesterday = addDays(on, -1);
  return items.some(isFree) && sessions.some((record) => record.on === yesterday && record.sets.some(isFree));
}
