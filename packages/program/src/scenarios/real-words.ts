// The words of the real library, as the command line gives them to the language.
import { exerciseWordsEn, library } from '@plumbline/library';
import { programWords } from '../program-words.ts';

export const realWords = programWords(
  library.exercises,
  Object.fromEntries(Object.entries(exerciseWordsEn).map(([id, { name, aliases }]) => [id, [name, ...aliases]])),
);
