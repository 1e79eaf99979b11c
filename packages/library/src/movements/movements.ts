/** The movement of every exercise, and what is said of it. A room of its own, so that the app loads it only when a figure is shown. */
import type { Movement, MovementWords, StoredMovement } from '@plumbline/figure';
import { wholeMovements } from '@plumbline/figure';
import { englishFiles, movementFiles } from './files.ts';

/** By exercise id, and `test-t1` to `test-t13`. */
export const movements: ReadonlyMap<string, Movement> = wholeMovements(Object.values(movementFiles as Record<string, StoredMovement>));
/** Alternative text, cues and pairs, in English. */
export const movementWords: Readonly<Record<string, MovementWords>> = englishFiles as Record<string, MovementWords>;
