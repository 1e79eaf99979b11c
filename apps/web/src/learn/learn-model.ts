// Finds exercises by what a person types. Pure.
import { type Exercise, patterns } from '@plumbline/engine';
import { exerciseName, exerciseWords, locale, patternName } from '../words.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, (mark) => (mark === '-' ? ' ' : ''));

const textOf = (exercise: Exercise): string => {
  const words = exerciseWords(exercise.id);
  return plain([words?.name, ...(words?.aliases ?? []), words?.purpose, patternName(exercise)].join(' '));
};

export interface Shelf {
  readonly kind: string;
  readonly exercises: readonly Exercise[];
}
/** Every word typed must be there; exercises stand by kind, easiest first. */
export function findExercises(all: readonly Exercise[], typed: string): readonly Shelf[] {
  const wanted = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = all.filter((exercise) => {
    const text = textOf(exercise);
    return wanted.every((word) => text.includes(word));
  });
  return patterns.flatMap((pattern) => {
    const own = found.filter((exercise) => exercise.pattern === pattern);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        kind: patternName(first),
        exercises: own.toSorted((a, b) => a.rung - b.rung || exerciseName(a.id).localeCompare(exerciseName(b.id), locale)),
      },
    ];
  });
}
