// People begin when it is bad, and a bad week is mostly followed by a more usual one: one picture of it, in whole points.
import { meanOf } from './noise.ts';

export interface TowardUsual {
  /** The first answer, the mean of those after the beginning, and how much of the fall is only the way back to usual. */
  readonly first: number;
  readonly usual: number;
  readonly byItself: number;
}

/** Answers after the first that show what is usual at the beginning. */
const NEXT = 2;

/**
 * How much of what followed the first answer is a bad day going by: the first answer against the two after it, which nobody chose to begin
 * on. Undefined with fewer than three answers, or where the first was not the worse one by a whole point.
 */
export function towardUsual(answers: readonly number[]): TowardUsual | undefined {
  const [first, ...rest] = answers;
  if (first === undefined || rest.length < NEXT) return undefined;
  const usual = Math.round(meanOf(rest.slice(0, NEXT)));
  return first - usual >= 1 ? { first, usual, byItself: first - usual } : undefined;
}
