// Turns what is stored about an exercise into a dose, and says where a new one starts. Source: rule book 4.3.
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
  const { tempo, restSeconds } = exercise.target;
  const start = startDose(exercise, state.level);
  return {
    sets: state.sets,
    ...(state.reps === undefined ? {} : { reps: state.reps }),
    ...(state.seconds === undefined
      ? start.reps !== undefined && start.seconds !== undefined
        ? { seconds: start.seconds }
        : {}
      : { seconds: state.seconds }),
    ...(state.kg === undefined ? {} : { kg: state.kg }),
    restSeconds,
    ...(tempo === undefined ? {} : { tempo }),
  };
}
