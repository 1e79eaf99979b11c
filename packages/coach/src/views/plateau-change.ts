// What the plan itself changes at a plateau once the person agrees: one exercise for another like it, and a walk a week more. Source: AM-22.
import {
  aWalkMore,
  type Catalog,
  type CoachState,
  daysBetween,
  type ExerciseId,
  exerciseOf,
  type Facts,
  type Item,
  isStrength,
  type Lever,
  type LocalDate,
  type Plan,
  type WalkWeek,
  walksOf,
} from '@plumbline/engine';

export interface PlateauChange {
  /** The swap, and the day on which it comes first. */
  readonly swap?: Omit<Facts['exercise-swapped'], 'why'> & { readonly on: LocalDate };
  readonly walks?: { readonly was: WalkWeek; readonly now: WalkWeek };
}
/** Exercises of so many days count as known by now. */
const LATELY = 28;

/** Empty where neither another exercise nor a walk more can be had today; load and tempo are the person's own to change. */
export function plateauChange(state: CoachState, catalog: Catalog, plan: Plan, levers: readonly Lever[], on: LocalDate): PlateauChange {
  const swap = levers.includes('exercise') ? varietyIn(state, catalog, plan, on) : undefined;
  const walks = levers.includes('aerobic') ? aWalkMore(state, on) : undefined;
  return { ...(swap && { swap }), ...(walks && { walks: { was: walksOf(state), now: walks } }) };
}

/** The main strength exercise that was done most often lately gives way; what serves the goal goes before. */
function varietyIn(state: CoachState, catalog: Catalog, plan: Plan, on: LocalDate): PlateauChange['swap'] {
  const done = doneLately(state, on);
  let best: { readonly rank: number; readonly swap: NonNullable<PlateauChange['swap']> } | undefined;
  for (const { date, session } of plan.days) {
    // Today's session may be looked at already.
    if (date <= on) continue;
    for (const item of session?.items ?? []) {
      const to = otherOf(catalog, item, done);
      if (to === undefined) continue;
      const rank = (item.slot.endsWith('.goal') ? 1000 : 0) + (done.get(item.exercise) ?? 0);
      if (best === undefined || rank > best.rank) best = { rank, swap: { slot: item.slot, from: item.exercise, to, on: date } };
    }
  }
  return best?.swap;
}

/** Of the item's own swaps one on the same rung, that was not done lately. */
function otherOf(catalog: Catalog, { exercise, role, swaps }: Item, done: ReadonlyMap<ExerciseId, number>): ExerciseId | undefined {
  const planned = exerciseOf(catalog, exercise);
  if (role !== 'main' || planned === undefined || !isStrength(planned.pattern)) return undefined;
  return swaps.find((id) => !done.has(id) && exerciseOf(catalog, id)?.rung === planned.rung);
}

function doneLately({ sessions }: CoachState, on: LocalDate): ReadonlyMap<ExerciseId, number> {
  const done = new Map<ExerciseId, number>();
  for (const session of sessions) {
    if (daysBetween(session.on, on) >= LATELY) continue;
    for (const id of new Set(session.sets.map(({ exercise }) => exercise))) done.set(id, (done.get(id) ?? 0) + 1);
  }
  return done;
}
