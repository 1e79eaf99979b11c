// People whose truth is known: what their pain really does, and the whole numbers they would answer each week.
import { randomFrom } from '../../packages/engine/src/simulate/random.ts';

export interface Truth {
  /** Standard deviation of one answer, points. */
  readonly noise: number;
  /** Points by which pain really falls, in a straight line from the start to week `by`. */
  readonly fall: number;
  readonly by: number;
  /** Likeness of neighbouring weeks, 0 to 1: bad weeks come in rows. */
  readonly rows: number;
  /** Only people who began on a day worse than about two thirds of their days. */
  readonly beganBad: boolean;
}
export const steady: Truth = { noise: 1, fall: 0, by: 6, rows: 0, beganBad: false };

const BAD_DAY = 0.43;
const WEEKS = 52;

/** Answers of `count` people, 0 to 10, the start first and then 52 weekly ones. True pain at the start is one of `levels`. */
export function* answersOf(truth: Truth, count: number, levels: readonly number[], seed: number): Generator<readonly number[]> {
  const random = randomFrom(seed);
  const fresh = Math.sqrt(1 - truth.rows * truth.rows);
  for (let person = 0; person < count; person++) {
    const level = levels[person % levels.length] as number;
    let z = random.normal();
    while (truth.beganBad && z < BAD_DAY) z = random.normal();
    const row: number[] = [];
    for (let week = 0; week <= WEEKS; week++) {
      if (week > 0) z = truth.rows * z + fresh * random.normal();
      const pain = level - truth.fall * Math.min(1, week / truth.by);
      row.push(Math.max(0, Math.min(10, Math.round(pain + truth.noise * z))));
    }
    yield row;
  }
}
