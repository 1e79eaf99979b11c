// Turns what is stored about an exercise into a dose, and says where a new one starts. Source: rule book 4.3.
import { doseWith } from '../dose.ts';
import type { Dose, Exercise } from '../exercise.ts';
import type { ExerciseState } from '../progress/exercise-state.ts';
import type { Level } from '../vocabulary.ts';

const nearest: Readonly<Record<Level, readonly Level[]>> = { 1: [1, 2, 3], 2: [2, 1, 3], 3: [3, 2, 1] };
/** The start dose of the person's level, or of the nearest level that the exercise has: never above its own rung's when the level is lower. */
export function startDose(exercise: Exercise, level: Level): Dose {
  for (const l of nearest[level]) {
    const dose = exercise.start[l];
    if (dose) return dose;
  }
  return exercise.target;
}

/** The dose a state stands for. Rest and tempo are the exercise's own. */
export function doseOf(exercise: Exercise, state: ExerciseState): Dose {
  const { sets, reps, seconds = holdOf(startDose(exercise, state.level)), kg } = state;
  return doseWith({ sets, reps, seconds, metres: undefined, kg }, exercise.target);
}
/** The hold inside each repetition of a start dose. */
const holdOf = ({ reps, seconds }: Dose): number | undefined => (reps === undefined ? undefined : seconds);
