// A share of a dose: what flares, gaps, lighter weeks and the lowest regression have in common.
import { type Amount, amountIn, unitOf } from './work.ts';

/** Whole fives from 20 up: shorter times would lose too much to the rounding. */
const tidy = (amount: number, fives: boolean): number => (fives && amount >= 20 ? amount - (amount % 5) : amount);

/**
 * A dose with at most `percent` of the work (1 to 100), sets lowered together with their length; never below one set of one
 * repetition or, for times, 5 s where it had 5. At 100 the dose itself. Load is left alone.
 */
export function scaleDose<D extends Amount>(dose: D, percent: number): D {
  if (percent >= 100) return dose;
  const unit = unitOf(dose);
  const amount = amountIn(dose, unit);
  const sets = Math.max(1, Math.ceil((dose.sets * percent) / 100));
  const share = Math.floor((dose.sets * amount * percent) / (100 * sets));
  const least = unit === 'reps' ? 1 : Math.min(5, amount);
  const scaled: { -readonly [K in keyof Amount]: Amount[K] } & D = { ...dose, sets };
  scaled[unit] = Math.max(least, tidy(Math.min(amount, share), unit !== 'reps'));
  return scaled;
}
