// The exercise one rung up or down that this person may do now. Source: settled 9; catalogue appendix (never climb into an opt-in entry).
import type { Dose, Exercise } from '../exercise.ts';
import { admissible, heldTo } from '../limits/admissible.ts';
import { type Catalog, hasKit, kitWords } from '../planner/catalog.ts';
import { withFirstLoad } from '../planner/first-load.ts';
import { isRemoved } from '../planner/resting.ts';
import { startDose } from '../planner/start-dose.ts';
import type { Limits } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import type { CoachState } from './state.ts';

export interface LadderStep {
  readonly exercise: Exercise;
  readonly start: Dose;
}

export function ladderStep(
  catalog: Catalog,
  state: CoachState,
  { limits, on }: { readonly limits: Limits; readonly on: LocalDate },
  from: Exercise,
  by: 1 | -1,
): LadderStep | undefined {
  if (from.ladder === undefined) return undefined;
  const rung = from.rung + by;
  if (rung < 1 || rung > limits.rungMax) return undefined;
  const owned = kitWords(state.person.profile.kit);
  for (const id of catalog.library.ladders[from.ladder]?.[rung - 1] ?? []) {
    const index = catalog.indexOf.get(id) ?? -1;
    const exercise = catalog.exercises[index];
    if (!exercise || isRemoved(state, id, on)) continue;
    if (!exercise.autoPrescribe && !(by < 0 || state.person.profile.optIn.includes(id))) continue;
    if (hasKit(catalog, index, owned) && admissible(exercise, limits)) {
      const start = withFirstLoad(exercise, heldTo(exercise, startDose(exercise, exercise.rung), limits), state.person, limits);
      return { exercise, start };
    }
  }
  return undefined;
}
