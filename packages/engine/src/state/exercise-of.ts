import type { Exercise } from '../exercise.ts';
import type { Catalog } from '../planner/catalog.ts';
import type { ExerciseId } from '../vocabulary.ts';

/** Undefined for an id this library does not have. */
export const exerciseOf = (catalog: Catalog, id: ExerciseId): Exercise | undefined => catalog.exercises[catalog.indexOf.get(id) ?? -1];
