// The first weight of an exercise: light, owned, and within the caps. Source: rule book 4.5, AM-20.
import type { Dose, Exercise } from '../exercise.ts';
import { heaviestKg } from '../limits/admissible.ts';
import type { Person } from '../person.ts';
import { comfortableStart, firstLoad } from '../progress/load.ts';
import type { Limits } from '../reasoning.ts';
import { axes } from '../vocabulary.ts';

/**
 * A load the person knows and told, kg. It counts only where no cap lies on anything the exercise does; undefined where it does not.
 * Source: AM-20.
 */
export function knownLoad({ id, stress }: Exercise, { assessment }: Person, { caps }: Limits): number | undefined {
  const kg = assessment.comfortableKg?.[id];
  return kg !== undefined && axes.every((axis) => (stress[axis] ?? 0) === 0 || caps[axis] === 3) ? kg : undefined;
}

/** An experienced lifter begins at 60 % of a recent comfortable load; whoever needs a weight with the lightest that makes sense; others with none. */
export function withFirstLoad(exercise: Exercise, dose: Dose, person: Person, limits: Limits): Dose {
  const { profile } = person;
  const { loading } = exercise;
  if (loading === undefined || dose.kg !== undefined) return dose;
  const owned = profile.weightsKg ?? [];
  const comfortable = knownLoad(exercise, person, limits);
  const light = loading.needed ? firstLoad(owned, loading, exercise.pattern, profile.kg) : null;
  const kg = comfortable === undefined ? light : comfortableStart(owned, comfortable, loading);
  return kg === null || kg > heaviestKg(exercise, limits, profile.kg) ? dose : { ...dose, kg };
}

/**
 * True where a squat or a lift with a weight may be begun: its ladder was climbed to that rung by mastering the body-weight one, or the
 * person knows a load of it. Carries and rows begin light on their own terms (C-43). Source: I-17, SR-27, AM-20.
 */
export function mayBeLoaded(exercise: Exercise, climbedTo: number | undefined, person: Person, limits: Limits): boolean {
  const { loading } = exercise;
  if (!loading?.needed || loading.region !== 'lower') return true;
  return (climbedTo ?? 0) >= exercise.rung || knownLoad(exercise, person, limits) !== undefined;
}
