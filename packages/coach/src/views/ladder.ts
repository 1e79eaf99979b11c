// The ladder of bending for one person: which movements stand on it today, what was tried, and where it stands.
import {
  addDays,
  admissible,
  type Catalog,
  type CoachState,
  type Exercise,
  type ExerciseId,
  exerciseOf,
  type Fact,
  flareRules,
  type LadderPlace,
  type LadderReading,
  type LadderTry,
  type LocalDate,
  ladderPlace,
  limitsOn,
  type Nrs,
  readLadder,
  verdictOn,
} from '@plumbline/engine';
import { latelyOf } from './lately.ts';

/** Easiest first: lying, sitting, standing, with a thing in the hands. */
const bending: readonly ExerciseId[] = [
  'lying-small-knee-hug',
  'seated-small-round',
  'seated-hip-hinge',
  'graded-forward-bend',
  'object-lift-practice',
  'laundry-basket-lift',
];
const mark = 'bend-';
/** The name under which a try of a rung is written down. */
export const activityOf = (exercise: ExerciseId): string => `${mark}${exercise}`;

export interface Ladder {
  /** Those that are open today; empty where the day leaves no room for it. */
  readonly rungs: readonly Exercise[];
  readonly place: LadderPlace;
  readonly tries: readonly LadderTry[];
  readonly reading: LadderReading;
}

/** Repetitions of a try. Judgement: enough to know, few enough to stop. */
const LADDER_REPS = 3;

function rungsOn(state: CoachState, catalog: Catalog, on: LocalDate): Exercise[] {
  const isCalm = state.flare.kind === 'normal' || flareRules(state.flare).workPercent === 100;
  if (state.careful || !isCalm || !verdictOn(state, on).mayPlan) return [];
  const limits = limitsOn(state, on);
  return bending.flatMap((id) => {
    const exercise = exerciseOf(catalog, id);
    const dose = { sets: 1, reps: LADDER_REPS, restSeconds: [0, 0] } as const;
    return exercise && admissible(exercise, limits, dose, state.person.profile.kg) ? [exercise] : [];
  });
}

/** Tries of longer ago say little of today: the ladder begins anew. Judgement. */
const SINCE_DAYS = 180;

/** `facts` in the order they were told. Errors: none. */
export function ladderOn(facts: readonly Fact[], state: CoachState, catalog: Catalog, on: LocalDate): Ladder {
  const rungs = rungsOn(state, catalog, on);
  const told = latelyOf(facts, addDays(on, -SINCE_DAYS)).flatMap(({ on: day, content }) => {
    if (content.type !== 'prediction-made') return [];
    const { activity, pain, actual } = content.data as { activity: string; pain: Nrs; actual?: Nrs };
    const rung = rungs.findIndex(({ id }) => activityOf(id) === activity);
    return actual === undefined || rung < 0 ? [] : [{ on: day, rung, predicted: pain, actual }];
  });
  const place = ladderPlace(told, Math.max(1, rungs.length), on);
  return { rungs, place, tries: told, reading: readLadder(told) };
}
