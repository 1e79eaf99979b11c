// The door to German: everything this package says in it.
import type { MovementWords } from '@plumbline/figure';
import { movementWordFiles } from './movements/words-de.ts';
import { movementWordFiles as inEnglish } from './movements/words-en.ts';
import { german } from './words/de/phrases/german.ts';
import { exerciseWordsDe } from './words/exercises-de.ts';
import type { LanguageWords } from './words/language-words.ts';

export const words: LanguageWords = {
  language: 'de',
  phrases: german,
  exercises: exerciseWordsDe,
  // English stands in for a movement that is not told yet.
  movements: { ...(inEnglish as Record<string, MovementWords>), ...(movementWordFiles as Record<string, MovementWords>) },
};
