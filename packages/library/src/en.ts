// The door to English: everything this package says in it.
import type { MovementWords } from '@plumbline/figure';
import { movementWordFiles } from './movements/words-en.ts';
import { english } from './words/en/phrases/english.ts';
import { exerciseWordsEn } from './words/exercises-en.ts';
import type { LanguageWords } from './words/language-words.ts';

export const words: LanguageWords = {
  language: 'en',
  phrases: english,
  exercises: exerciseWordsEn,
  movements: movementWordFiles as Record<string, MovementWords>,
};
