// Is a dose a dose: whole numbers above nothing, a rest that is a range. Source: I-40.
import type { Dose, Measure } from '../exercise.ts';

const isCount = (value: number | undefined): boolean => value === undefined || (Number.isInteger(value) && value > 0);
const isRest = (value: number | undefined): boolean => value !== undefined && Number.isInteger(value) && value >= 0;

function hasAmount(dose: Dose, measure: Measure): boolean {
  if (measure === 'reps') return dose.reps !== undefined;
  if (measure === 'distance') return dose.metres !== undefined || dose.seconds !== undefined;
  return dose.seconds !== undefined;
}

/** What is wrong with the numbers of a dose, else undefined. A load may be part of a kilogram. */
export function brokenDose(dose: Dose, measure: Measure): string | undefined {
  if (!isCount(dose.sets)) return `sets ${dose.sets}`;
  if (!isCount(dose.reps)) return `reps ${dose.reps}`;
  if (!isCount(dose.seconds)) return `seconds ${dose.seconds}`;
  if (!isCount(dose.metres)) return `metres ${dose.metres}`;
  if (dose.kg !== undefined && !(Number.isFinite(dose.kg) && dose.kg > 0)) return `kg ${dose.kg}`;
  const [short, long] = dose.restSeconds;
  if (!isRest(short) || !isRest(long) || long < short) return `rest ${short} to ${long}`;
  if (dose.tempo !== undefined && !(dose.tempo.every(isRest) && dose.tempo.some((seconds) => seconds > 0))) return `tempo ${dose.tempo}`;
  return hasAmount(dose, measure) ? undefined : `no amount for ${measure}`;
}

const amounts = ['sets', 'reps', 'seconds', 'metres', 'kg'] as const;
type Amount = (typeof amounts)[number];

/** The amounts in which `dose` is above `other`; one that `other` does not have counts as nothing. */
export const above = (dose: Dose, other: Dose): readonly Amount[] => amounts.filter((name) => (dose[name] ?? 0) > (other[name] ?? 0));
/** As `above`, load left out: the library states no load. Asked for every item, so it makes no list. */
export const aboveBesidesLoad = (dose: Dose, other: Dose): boolean =>
  dose.sets > other.sets ||
  (dose.reps ?? 0) > (other.reps ?? 0) ||
  (dose.seconds ?? 0) > (other.seconds ?? 0) ||
  (dose.metres ?? 0) > (other.metres ?? 0);
