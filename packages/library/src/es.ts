// The door to Spanish: everything this package says in it.
import type { MovementWords } from '@plumbline/figure';
import { movementWordFiles } from './movements/words-es.ts';
import { spanish } from './words/es/phrases/spanish.ts';
import { exerciseWordsEs } from './words/exercises-es.ts';
import type { LanguageWords } from './words/language-words.ts';

export const words: LanguageWords = {
  language: 'es',
  phrases: spanish,
  exercises: exerciseWordsEs,
  movements: movementWordFiles as Record<string, MovementWords>,
};
