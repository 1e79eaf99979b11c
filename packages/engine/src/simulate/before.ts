// What is kept of a state before a session's book is closed, and what rose when it was.
import type { Catalog } from '../planner/catalog.ts';
import { doseOf } from '../planner/start-dose.ts';
import { type ExerciseState, startState } from '../progress/exercise-state.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { CoachState, SessionRecord, WorkState } from '../state/state.ts';
import type { ExerciseId, LocalDate } from '../vocabulary.ts';

export interface Before {
  readonly work: Readonly<Record<string, WorkState>>;
  readonly rungs: Readonly<Record<string, number>>;
  readonly flare: CoachState['flare']['kind'];
  readonly deloadUntil: LocalDate | undefined;
  readonly raises: CoachState['directionRaises'];
}
export const snapshot = (state: CoachState): Before => ({
  work: { ...state.work },
  rungs: { ...state.rungs },
  flare: state.flare.kind,
  deloadUntil: state.deload?.until,
  raises: state.directionRaises,
});

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

/** Every exercise of the session that stands elsewhere than before; one reached by a change of rung goes by its new name. */
export function changesOf(before: Before, state: CoachState, record: SessionRecord, catalog: Catalog): Change[] {
  const done = new Set(record.sets.map((set) => set.exercise));
  return Object.values(state.work).flatMap((now): readonly Change[] => {
    const known = before.work[now.exercise];
    if (known === now) return [];
    if (!done.has(now.exercise)) return byRung(now, done, before, record, catalog);
    const was = known?.dose ?? firstState(now.exercise, record, catalog);
    return was === undefined ? [] : [changeOf(was, now)];
  });
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
  const value = (state: ExerciseState, name: (typeof amounts)[number]): number => state[name] ?? 0;
  const down = amounts.filter((name) => value(now.dose, name) < value(was, name));
  const up = amounts.filter((name) => value(now.dose, name) > value(was, name));
  // A set or a load less goes with longer sets: the way back of a step up is no rise (I-20).
  const back = down.includes('kg') || (down.includes('sets') && !up.includes('kg'));
  return { exercise: now.exercise, was, now, up: back ? [] : up, down };
}

/** The dose that an exercise stands at. */
export const standingDose = (work: WorkState, catalog: Catalog) => {
  const exercise = exerciseOf(catalog, work.exercise);
  return exercise ? doseOf(exercise, work.dose) : work.lastDose;
};
