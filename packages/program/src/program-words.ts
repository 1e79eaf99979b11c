// The words that a program text may use: the library's exercises, and the names they go by, to guess what was meant.
import type { Exercise, ExerciseId } from '@plumbline/engine';

/** What the language asks of an exercise: how it is counted, its sides, the rest that it comes with, and what is never passed. */
export type KnownExercise = Pick<Exercise, 'id' | 'measure' | 'sides' | 'target' | 'most'>;

export interface ProgramWords {
  readonly exercises: ReadonlyMap<ExerciseId, KnownExercise>;
  /** What may be typed, and the exercise that is meant: ids first, then names. */
  readonly typed: readonly (readonly [typed: string, id: ExerciseId])[];
}

/** `names` are further names of an exercise in any language; they help to guess, and are not read as the exercise. */
export function programWords(
  exercises: readonly KnownExercise[],
  names: Readonly<Record<ExerciseId, readonly string[]>> = {},
): ProgramWords {
  const ids = exercises.map(({ id }) => [id, id] as const);
  const named = exercises.flatMap(({ id }) => (names[id] ?? []).map((name) => [name, id] as const));
  return { exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])), typed: [...ids, ...named] };
}
