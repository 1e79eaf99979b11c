// What exercises, kinds and habits are called in the language of the page.
import { type HabitId, habitIds } from '@plumbline/engine';
import { families } from '@plumbline/program';
import type { Names } from '@plumbline/program/edit';
import { exerciseWords, phrases, upperFirst } from '../words.ts';

/** A kind of several patterns goes by its own word; it has no name in the library. */
function familyName(word: string): string | undefined {
  const [pattern, ...more] = families.get(word) ?? [];
  return pattern === undefined || more.length > 0 ? undefined : upperFirst(phrases.names.patterns[pattern]);
}
const isHabit = (id: string): id is HabitId => habitIds.some((each) => each === id);

export const names: Names = {
  exercise: (id) => exerciseWords(id)?.name,
  family: familyName,
  habit: (id) => (isHabit(id) ? phrases.habits[id].name : undefined),
};
/** An id, word or name as it is said; the word itself where it has no name. */
export const exerciseSaid = (id: string): string => names.exercise(id) ?? id;
export const familySaid = (word: string): string => names.family(word) ?? upperFirst(word);
export const habitSaid = (id: string): string => names.habit(id) ?? id;
