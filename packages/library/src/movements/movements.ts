/** The movement of every exercise. A room of its own, so that the app loads it only when a figure is shown. */
import type { Movement, StoredMovement } from '@plumbline/figure';
import { wholeMovements } from '@plumbline/figure';
import { movementFiles } from './files.ts';

/** By exercise id, and `test-t1` to `test-t13`. What is said of them is in the words of each language. */
export const movements: ReadonlyMap<string, Movement> = wholeMovements(Object.values(movementFiles as Record<string, StoredMovement>));
