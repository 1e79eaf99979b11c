// The library laid out once, for every verb.
import { buildCatalog, type Exercise, type ExerciseId } from '@plumbline/engine';
import { library } from '@plumbline/library';

export const catalog = buildCatalog(library);
const byId = new Map<ExerciseId, Exercise>(library.exercises.map((exercise) => [exercise.id, exercise]));
/** Undefined for an id this library does not have. */
export const exerciseOf = (id: ExerciseId): Exercise | undefined => byId.get(id);
