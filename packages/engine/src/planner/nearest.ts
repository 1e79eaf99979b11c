// What comes nearest to an exercise that a person may not do: the same kind of movement, the least different load on the body.
import type { Exercise } from '../exercise.ts';
import type { Person } from '../person.ts';
import type { Limits } from '../reasoning.ts';
import { axes, type ExerciseId } from '../vocabulary.ts';
import type { Catalog } from './catalog.ts';
import { fallbackPatterns } from './fallbacks.ts';
import { makePool } from './pool.ts';

/** How differently two exercises load the body: the levels (0 to 3) they differ by, over all axes. */
export const stressDistance = (a: Exercise, b: Exercise): number =>
  axes.reduce((sum, axis) => sum + Math.abs((a.stress[axis] ?? 0) - (b.stress[axis] ?? 0)), 0);

/**
 * Exercises that fit the person, their kit and their limits, the nearest first: of the same pattern, else of what 4.13 lets serve for it.
 * At most `most`. Empty where nothing of it fits. Source: rule book 4.13.
 */
export function nearestAdmissible(catalog: Catalog, limits: Limits, person: Person, to: Exercise, most = 3): readonly ExerciseId[] {
  const { open } = makePool(catalog, limits, person);
  for (const pattern of [to.pattern, ...(fallbackPatterns[to.pattern] ?? [])]) {
    const found = catalog.exercises
      .filter((e, index) => open[index] === 1 && e.id !== to.id && e.pattern === pattern)
      .map((e) => ({ id: e.id, far: stressDistance(to, e), rungs: Math.abs(to.rung - e.rung) }))
      .toSorted((a, b) => a.far - b.far || a.rungs - b.rungs || (a.id < b.id ? -1 : 1));
    if (found.length > 0) return found.slice(0, most).map(({ id }) => id);
  }
  return [];
}
