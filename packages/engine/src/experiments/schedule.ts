// Which week is with and which without: blocks of two weeks, one of each, in an order that only chance decides.
import { randomFrom } from '../simulate/random.ts';

export type Arm = 'with' | 'without';

/** Blocks of one experiment, and how many there must be before anything is said where a rule ended it early. Chosen by `npm run bench -- experiment`. */
export const BLOCKS = 8;
export const LEAST_BLOCKS = 6;
export const WEEKS = 2 * BLOCKS;

/** The arm of every week, `WEEKS` of them. The same seed gives the same weeks; in each block both orders are as likely. */
export function armsOf(seed: number): readonly Arm[] {
  const random = randomFrom(seed);
  return Array.from({ length: BLOCKS }, (): readonly Arm[] => (random.chance(0.5) ? ['with', 'without'] : ['without', 'with'])).flat();
}

/** How much easier the week with was than the week without, for every whole block of `pains`, in points. */
export function differencesOf(arms: readonly Arm[], pains: readonly number[]): readonly number[] {
  return Array.from({ length: Math.floor(pains.length / 2) }, (_, block) => {
    const [first, second] = [pains[2 * block] as number, pains[2 * block + 1] as number];
    return arms[2 * block] === 'with' ? second - first : first - second;
  });
}
