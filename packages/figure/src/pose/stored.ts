/** Stored movements to whole ones: a movement may start from another and say only what differs. */

import type { Movement, StoredMovement } from './movement.ts';

/**
 * Whole movements by id. Poses, contacts and words are joined key by key; everything else is replaced.
 * Throws a sentence when a movement starts from one that is not there, or from itself.
 */
export function wholeMovements(stored: readonly StoredMovement[]): ReadonlyMap<string, Movement> {
  const byId = new Map(stored.map((m) => [m.id, m]));
  const whole = (m: StoredMovement, seen: readonly string[]): Movement => {
    if (m.like === undefined) return m as Movement;
    const from = byId.get(m.like);
    if (!from) throw new Error(`${m.id} starts from ${m.like}, which is not there`);
    if (seen.includes(from.id)) throw new Error(`${m.id} starts from itself by way of ${seen.join(', ')}`);
    const { like: _, ...own } = m;
    const base = whole(from, [...seen, m.id]);
    return { ...base, ...own, poses: { ...base.poses, ...own.poses }, contacts: own.contacts ?? base.contacts };
  };
  return new Map(stored.map((m) => [m.id, whole(m, [])]));
}
