// Doses that are put together from numbers that are there or not.
import type { Dose } from './exercise.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** The numbers of a dose. */
interface Numbers {
  readonly sets: number;
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly kg?: number | undefined;
}
type Manner = Pick<Dose, 'restSeconds' | 'tempo'>;

/**
 * A dose of these numbers, with the rests and the tempo of `manner`. Field by field and always in this order: every exercise of every
 * session asks for one, and doses that are built alike are read and copied many times quicker.
 */
export function doseWith({ sets, reps, seconds, metres, kg }: Numbers, { restSeconds, tempo }: Manner): Dose {
  const dose = { sets } as Mutable<Dose>;
  if (reps !== undefined) dose.reps = reps;
  if (seconds !== undefined) dose.seconds = seconds;
  if (metres !== undefined) dose.metres = metres;
  if (kg !== undefined) dose.kg = kg;
  dose.restSeconds = restSeconds;
  if (tempo !== undefined) dose.tempo = tempo;
  return dose;
}

/** The dose in another number of sets; a weight stays in its place. */
export const withSets = (dose: Dose, sets: number): Dose =>
  dose.kg === undefined ? doseWith({ sets, reps: dose.reps, seconds: dose.seconds, metres: dose.metres }, dose) : { ...dose, sets };
