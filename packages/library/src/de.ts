// The door to German: everything this package says in it.
import type { MovementWords } from '@plumbline/figure';
import { movementWordFiles } from './movements/words-de.ts';
import { german } from './words/de/phrases/german.ts';
import { exerciseWordsDe } from './words/exercises-de.ts';
import type { LanguageWords } from './words/language-words.ts';

export const words: LanguageWords = {
  language: 'de',
  phrases: german,
  exercises: exerciseWordsDe,
  movements: movementWordFiles as Record<string, MovementWords>,
};
