// What comes after a session: the next one, and what changes in it should the morning be calm. A forecast; the log is left alone.
import {
  applyFact,
  type Because,
  type Catalog,
  type CoachState,
  type Content,
  type Dose,
  type ExerciseId,
  type LocalDate,
  makePlan,
} from '@plumbline/engine';

export interface Change {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  /** The number that moves, from what to what, and on whose authority. */
  readonly because: Because;
}
export interface Next {
  readonly on: LocalDate | undefined;
  readonly changes: readonly Change[];
  /** Where nothing moves: why the first main exercises stay as they are. One that moves and does not come next says nothing of it. */
  readonly stays: readonly Because[];
}

/** Rules that move a dose because of how a session went. Source: rule book 4.4 to 4.11, AM-21 to AM-23. */
const answersOfBody = new Set(['4.4', '4.5', '4.9', '4.10', '4.11', 'AM-04', 'AM-21', 'AM-22', 'AM-23']);
/** A number that moved because of how a session went. */
export const moves = ({ rule, was, now }: Because): boolean =>
  answersOfBody.has(rule) && was !== undefined && now !== undefined && was !== now;

/** A copy that may be changed: plain objects and lists all the way down. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)])) as T;
}

/** The session that follows the one that has just ended on `on`. Without a program, or with nothing to settle, nothing is forecast. */
export function nextAfter(state: CoachState, catalog: Catalog, on: LocalDate): Next {
  const record = state.unsettled;
  const { program } = state;
  if (record === undefined || program === undefined) return { on: undefined, changes: [], stays: [] };
  const later = copyOf({ ...state, memo: undefined });
  const content: Content = {
    type: 'morning-recalled',
    v: 1,
    occurred: { local: `${on}T23:59`, tz: 'UTC' },
    data: { session: record.id, answer: 'same' },
  };
  applyFact(later, { id: 'forecast', ms: 0, ctr: 0, content }, catalog);
  const plan = makePlan({ state: later, catalog, from: program.from, weeks: program.weeks, program: program.id });
  const day = plan.days.find(({ date, session }) => date > on && (session?.items.length ?? 0) > 0);
  const changes = (day?.session?.items ?? []).flatMap(({ exercise, dose, because }) =>
    because
      .filter(moves)
      .slice(0, 1)
      .map((why) => ({ exercise, dose, because: why })),
  );
  const done = new Set(record.sets.map(({ exercise }) => exercise));
  const stays = changes.length > 0 ? [] : [...done].flatMap((id) => later.work[id]?.because.filter((why) => !moves(why)).slice(0, 1) ?? []);
  return { on: day?.date, changes, stays };
}
