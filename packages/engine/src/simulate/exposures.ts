// How often each exercise went well since it last rose, counted apart from the state's own streak. Source: I-13, rule book 4.5, AM-21.
import type { CoachState, SessionRecord } from '../state/state.ts';
import type { ExerciseId } from '../vocabulary.ts';
import type { Change } from './before.ts';

interface Count {
  readonly clean: number;
  /** Too-easy exposures in a row. */
  readonly easy: number;
}
/** Grows with a life. */
export type Exposures = Map<ExerciseId, Count>;

const none: Count = { clean: 0, easy: 0 };
const TOO_EASY_TIMES = 2;
const TOO_EASY_EFFORT = 3;
const TOO_EASY_RESERVE = 5;

/** Counts the session for each exercise in it. */
export function countExposures(counts: Exposures, state: CoachState, record: SessionRecord): void {
  for (const item of record.plan.items) {
    const sets = record.sets.filter((set) => set.item === item.id);
    const last = sets.at(-1);
    if (item.role !== 'main' || last === undefined) continue;
    const light = state.work[last.exercise]?.lastLight ?? record.light;
    const before = counts.get(last.exercise) ?? none;
    if (light === 'unknown') continue;
    const finished = sets.filter((set) => set.completed).length >= item.dose.sets * item.sides.length;
    const lost = sets.some((set) => set.control === 'no') || (last.rir ?? item.rirMin) < item.rirMin;
    if (light !== 'green' || !finished) counts.set(last.exercise, none);
    else if (!lost) counts.set(last.exercise, { clean: before.clean + 1, easy: isTooEasy(record, last.rir) ? before.easy + 1 : 0 });
  }
}
const isTooEasy = ({ effort }: SessionRecord, rir: number | undefined): boolean =>
  effort === undefined ? rir === TOO_EASY_RESERVE : effort <= TOO_EASY_EFFORT;

/** True when an exercise that rose had gone well often enough; its count begins again. */
export function hadEnough(counts: Exposures, { exercise, now }: Change, need: number): boolean {
  const { clean, easy } = counts.get(exercise) ?? none;
  counts.set(exercise, none);
  counts.set(now.exercise, none);
  return clean >= need || easy >= TOO_EASY_TIMES;
}
