// Which exercise a session's light belongs to. Source: rule book 4.4 (attribution), settled (rules made codable 6), AM-24.
import type { Exercise } from '../exercise.ts';
import type { ExerciseId, Light, Stress } from '../vocabulary.ts';

type Loaded = Pick<Exercise, 'id' | 'stress'>;

/** How much an exercise loads the back: flex + ext + lean + axial + hang, 0 to 15. */
export const backLoad = (stress: Stress): number =>
  (stress.flex ?? 0) + (stress.ext ?? 0) + (stress.lean ?? 0) + (stress.axial ?? 0) + (stress.hang ?? 0);

/** The exercise with the largest back load; of equals the lowest id. */
export function mostLoading(items: readonly Loaded[]): ExerciseId | undefined {
  let most: Loaded | undefined;
  for (const item of items) {
    if (most === undefined) {
      most = item;
      continue;
    }
    const difference = backLoad(item.stress) - backLoad(most.stress);
    if (difference > 0 || (difference === 0 && item.id < most.id)) most = item;
  }
  return most?.id;
}

/** The exercises a light falls on: those tapped, if they were in the session; for an untagged red the most loading; else none. */
export function culprits(session: Light, provoked: readonly ExerciseId[], items: readonly Loaded[]): readonly ExerciseId[] {
  if (session !== 'red' && session !== 'amber') return [];
  const tagged = items.filter(({ id }) => provoked.includes(id)).map(({ id }) => id);
  if (tagged.length > 0 || session === 'amber') return tagged;
  const most = mostLoading(items);
  return most === undefined ? [] : [most];
}

/** One exercise's light: the session's where it is a culprit; the others hold, which is what unknown does. */
export function lightOf(id: ExerciseId, session: Light, fallsOn: readonly ExerciseId[]): Light {
  if (session === 'green' || session === 'unknown') return session;
  return fallsOn.includes(id) ? session : 'unknown';
}

/**
 * After a red that nobody tapped: of what was done in that session, the exercise found in most red sessions and in no green one; of equals
 * the most loading. Only a suggestion to the person; undefined when nothing stands out, as where no session has gone well yet. Source: AM-24.
 */
export function suspect(
  session: readonly Loaded[],
  reds: readonly (readonly ExerciseId[])[],
  greens: readonly (readonly ExerciseId[])[],
): ExerciseId | undefined {
  if (greens.length === 0) return undefined;
  const calm = new Set(greens.flat());
  const timesRed = ({ id }: Loaded): number => reds.filter((red) => red.includes(id)).length;
  const left = session.filter(({ id }) => !calm.has(id));
  const most = Math.max(0, ...left.map(timesRed));
  return mostLoading(left.filter((one) => timesRed(one) === most));
}
