// All the words of one language, as one thing that a door of this package gives.
import type { ExerciseWords } from '@plumbline/engine';
import type { MovementWords } from '@plumbline/figure';
import type { LibraryId } from '../exercises.ts';
import type { Phrases } from './phrases.ts';

/** The languages Plumbline speaks. */
export type LanguageId = 'en' | 'es' | 'de';

export interface LanguageWords {
  readonly language: LanguageId;
  readonly phrases: Phrases;
  readonly exercises: Readonly<Record<LibraryId, ExerciseWords>>;
  /** What is said of a moving figure, by exercise id, and `test-t1` to `test-t13`. */
  readonly movements: Readonly<Record<string, MovementWords>>;
}
