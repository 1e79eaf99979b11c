// Where a state stood before a session's book was closed, and what rose when it was.
import type { Catalog } from '../planner/catalog.ts';
import { doseOf } from '../planner/start-dose.ts';
import { type ExerciseState, startState } from '../progress/exercise-state.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, SessionRecord, WorkState } from '../state/state.ts';
import type { ExerciseId, LadderId, LocalDate } from '../vocabulary.ts';

/** Where every exercise and every ladder stood when a book was last closed: kept beside the state, because only closing a book moves them. */
export interface Standing {
  readonly work: Record<ExerciseId, WorkState>;
  readonly rungs: Record<LadderId, number>;
}
export interface Before extends Readonly<Standing> {
  readonly flare: CoachState['flare']['kind'];
  readonly deloadUntil: LocalDate | undefined;
  readonly raises: CoachState['directionRaises'];
}
export const standsBefore = ({ work, rungs }: Standing, state: CoachState): Before => ({
  work,
  rungs,
  flare: state.flare.kind,
  deloadUntil: state.deload?.until,
  raises: state.directionRaises,
});

/** The exercises that stand elsewhere than before. */
export function movedSince({ work }: Standing, state: CoachState): readonly WorkState[] {
  const moved: WorkState[] = [];
  for (const id in state.work) {
    const now = state.work[id] as WorkState;
    if (work[id] !== now) moved.push(now);
  }
  return moved;
}
/** From here on the state's own numbers are where it stood. */
export function standHere(standing: Standing, state: CoachState): void {
  for (const now of movedSince(standing, state)) standing.work[now.exercise] = now;
  for (const ladder in state.rungs) standing.rungs[ladder] = state.rungs[ladder] as number;
}

/** One exercise whose numbers moved: from what, to what, and the names of those that rose. */
export interface Change {
  readonly exercise: ExerciseId;
  readonly was: ExerciseState;
  readonly now: WorkState;
  readonly up: readonly Variable[];
  readonly down: readonly Variable[];
}
export type Variable = 'sets' | 'reps' | 'seconds' | 'kg' | 'level';
const amounts = ['sets', 'reps', 'seconds', 'kg'] as const;

/** What moved in the session; an exercise reached by a change of rung goes by its new name. */
export function changesOf(before: Before, moved: readonly WorkState[], record: SessionRecord, catalog: Catalog): Change[] {
  const done = new Set<ExerciseId>();
  for (const { exercise } of record.sets) done.add(exercise);
  const changes: Change[] = [];
  for (const now of moved) {
    const was = before.work[now.exercise]?.dose ?? firstState(now.exercise, record, catalog);
    if (!done.has(now.exercise)) changes.push(...byRung(now, done, before, record, catalog));
    else if (was !== undefined) changes.push(changeOf(was, now));
  }
  return changes;
}

/** Without a past an exercise stands where the session asked it to. */
function firstState(id: ExerciseId, record: SessionRecord, catalog: Catalog): ExerciseState | undefined {
  const item = record.plan.items.find(({ exercise }) => exercise === id);
  const rung = exerciseOf(catalog, id)?.rung;
  return item && rung ? startState(rung, item.dose) : undefined;
}

function byRung(now: WorkState, done: ReadonlySet<ExerciseId>, before: Before, record: SessionRecord, catalog: Catalog): readonly Change[] {
  const exercise = exerciseOf(catalog, now.exercise);
  for (const id of done) {
    const other = exerciseOf(catalog, id);
    const was = before.work[id]?.dose ?? firstState(id, record, catalog);
    if (!exercise || !other || !was || exercise.ladder === undefined || other.ladder !== exercise.ladder) continue;
    return [{ exercise: id, was, now, up: exercise.rung > other.rung ? ['level'] : [], down: exercise.rung < other.rung ? ['level'] : [] }];
  }
  return [];
}

function changeOf(was: ExerciseState, now: WorkState): Change {
  const down: Variable[] = [];
  const up: Variable[] = [];
  for (const name of amounts) {
    const by = (now.dose[name] ?? 0) - (was[name] ?? 0);
    if (by < 0) down.push(name);
    if (by > 0) up.push(name);
  }
  // A set or a load less goes with longer sets: the way back of a step up is no rise (I-20).
  const back = down.includes('kg') || (down.includes('sets') && !up.includes('kg'));
  return { exercise: now.exercise, was, now, up: back ? [] : up, down };
}

/** The dose that an exercise stands at. */
export const standingDose = (work: WorkState, catalog: Catalog) => {
  const exercise = exerciseOf(catalog, work.exercise);
  return exercise ? doseOf(exercise, work.dose) : work.lastDose;
};
