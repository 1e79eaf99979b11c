// The library laid out once, for every verb.
import { buildCatalog, type Exercise, type ExerciseId } from '@plumbline/engine';
import { exerciseWordsEn, library } from '@plumbline/library';
import { parseProgram, programWords } from '@plumbline/program';

const namesOf = Object.fromEntries(Object.entries(exerciseWordsEn).map(([id, { name, aliases }]) => [id, [name, ...aliases]]));
/** What the program language may name. */
export const words = programWords(library.exercises, namesOf);
export const catalog = buildCatalog(library, (text) => parseProgram(text, words).tree);
const byId = new Map<ExerciseId, Exercise>(library.exercises.map((exercise) => [exercise.id, exercise]));
/** Undefined for an id this library does not have. */
export const exerciseOf = (id: ExerciseId): Exercise | undefined => byId.get(id);
