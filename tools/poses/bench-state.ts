// What the workbench holds: the movement being edited, where the eye and the clock are, and the way back.
import {
  type Compiled,
  compile,
  lintMovement,
  type Movement,
  type MovementWords,
  mirror,
  type StoredMovement,
  type View,
  wholeMovements,
} from '@plumbline/figure';

export interface Bench {
  all: readonly StoredMovement[];
  words: Record<string, MovementWords | undefined>;
  stored: StoredMovement;
  pose: string;
  view: View | null;
  time: number;
  playing: boolean;
  /** Earlier movements, newest last. */
  before: StoredMovement[];
}
/** The movement as it would be drawn. Throws a sentence where it cannot. */
export function wholeOf(bench: Bench): Movement {
  const whole = wholeMovements([...bench.all.filter((m) => m.id !== bench.stored.id), bench.stored]).get(bench.stored.id);
  if (!whole) throw new Error(`There is no movement called ${bench.stored.id}`);
  return whole;
}
export const compiled = (bench: Bench, otherSide: boolean): Compiled => compile(otherSide ? mirror(wholeOf(bench)) : wholeOf(bench));
export const notesOf = (bench: Bench): string[] => lintMovement(wholeOf(bench));
/** Puts a changed movement in place, and remembers the one before. */
export function change(bench: Bench, stored: StoredMovement): void {
  bench.before.push(bench.stored);
  bench.stored = stored;
}
export function undo(bench: Bench): boolean {
  const earlier = bench.before.pop();
  if (earlier) bench.stored = earlier;
  return earlier !== undefined;
}
