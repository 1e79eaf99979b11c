// `library`: what there is to choose from, and the card of one exercise.
import type { Exercise } from '@plumbline/engine';
import { exerciseWordsEn, library as facts } from '@plumbline/library';
import type { Verb } from '../answer.ts';
import { exerciseOf } from '../catalog.ts';
import { given, refuseOne } from '../complaint.ts';
import { exitCodes } from '../exit-codes.ts';
import { exerciseCard } from '../page/exercise-card.ts';
import { libraryPage } from '../page/library-page.ts';
import { wordsOf } from '../page/words.ts';

export interface LibraryOptions {
  readonly id?: string;
}

const entryOf = (exercise: Exercise) => ({ ...exercise, words: wordsOf(exercise.id) });

/** Ids that hold what was typed, or whose name or other name does. */
function near(id: string): string {
  const typed = id.toLowerCase().replaceAll(' ', '-');
  const alike = facts.exercises.map((exercise) => exercise.id).filter((known) => known.includes(typed) || typed.includes(known));
  const named = Object.entries(exerciseWordsEn).filter(([, words]) =>
    [words.name, ...words.aliases].some((name) => name.toLowerCase().replaceAll(' ', '-').includes(typed)),
  );
  const found = [...new Set([...alike, ...named.map(([known]) => known)])].slice(0, 6);
  return found.length > 0 ? `Perhaps one of: ${found.join(', ')}.` : 'See them all: plumbline library';
}

export async function library({ id }: LibraryOptions): Verb {
  if (id === undefined) {
    return given({ code: exitCodes.done, json: facts.exercises.map(entryOf), page: (ink) => libraryPage(facts.exercises, ink) });
  }
  const exercise = exerciseOf(id);
  if (exercise === undefined) return refuseOne(exitCodes.notFound, '--id', `There is no exercise "${id}".`, near(id));
  return given({ code: exitCodes.done, json: [entryOf(exercise)], page: (ink) => exerciseCard(exercise, ink) });
}
