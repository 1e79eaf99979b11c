// A finished draft as an item of a session, with what may be done instead.
import type { Item } from '../reasoning.ts';
import type { ExerciseId, Side } from '../vocabulary.ts';
import { isStrength } from './budget.ts';
import type { Chooser } from './candidates.ts';
import type { Draft } from './draft.ts';
import { restingIn, standsInFor } from './resting.ts';

const both: readonly Side[] = ['both'];
const eachSide: readonly Side[] = ['left', 'right'];

export function toItem(chooser: Chooser, draft: Draft, position: number): Item {
  const { exercise, slot, role, dose, rirMin, because } = draft;
  const id = `${position + 1}.${exercise.id}`;
  const sides = exercise.sides === 'each' ? eachSide : both;
  const { rung } = exercise;
  const swaps = swapsFor(chooser, draft);
  // With PEM strength is the person's choice each time (1.5).
  const optional = isStrength(exercise.pattern) && chooser.pool.limits.active.includes('PEM');
  return optional
    ? { id, slot, role, exercise: exercise.id, dose, sides, rirMin, rung, optional, swaps, because }
    : { id, slot, role, exercise: exercise.id, dose, sides, rirMin, rung, swaps, because };
}

const MOST_SWAPS = 4;

/** Others that serve the same purpose now: same pattern, not harder, admissible, kit at hand, calm enough for the day. */
function swapsFor(chooser: Chooser, draft: Draft): ExerciseId[] {
  const { catalog, pool, lowOnly } = chooser;
  const swaps: ExerciseId[] = [];
  const resting = restingIn(chooser, draft.exercise.pattern);
  for (const index of catalog.byPattern.get(draft.exercise.pattern) ?? []) {
    const other = catalog.exercises[index];
    if (!other || index === draft.index || pool.open[index] !== 1 || other.rung > draft.exercise.rung) continue;
    if (lowOnly && catalog.low[index] !== 1) continue;
    if (chooser.resting.length > 0 && (chooser.resting.includes(other) || !standsInFor(resting, other))) continue;
    swaps.push(other.id);
    if (swaps.length === MOST_SWAPS) break;
  }
  return swaps;
}
