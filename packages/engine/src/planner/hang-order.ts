// The grips open one after another: each when the one before holds 2 × 30 s. Source: rule book 4.7 (H2 to H5), S000.
import type { Exercise } from '../exercise.ts';
import { hangLadder, unlocks } from '../progress/hang-ladder.ts';
import type { CoachState } from '../state/state.ts';
import type { ExerciseId, Need } from '../vocabulary.ts';

/** Overhand, both mixed ways, underhand, then the active hang. */
const order: readonly ExerciseId[] = [...new Set(hangLadder.H5.exercises)];
const stepOf = ['H2', 'H3', 'H4'] as const;

/** True where every grip before this one in the order has earned the next step; always true for what is no hang on the order. */
export function hangOpen(exercise: Exercise, state: CoachState, need: Need): boolean {
  const place = order.indexOf(exercise.id);
  for (let i = 0; i < place; i++) {
    const before = state.work[order[i] ?? ''];
    const step = stepOf[i];
    if (!before || !step) return false;
    const { sets, seconds = 0, streak } = before.dose;
    // The dose that opens the next step is behind the person once it has grown, or has been clean often enough.
    const passed = unlocks(step, sets, seconds - 1) || (unlocks(step, sets, seconds) && streak >= need);
    if (!passed) return false;
  }
  return true;
}
