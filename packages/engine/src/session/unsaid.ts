// What a led session could not ask: how much was left of strength work, where nobody tapped an answer while it ran.
import type { Facts } from '../facts.ts';
import type { Catalog } from '../planner/catalog.ts';
import { exerciseOf } from '../state/exercise-of.ts';
import type { SessionRecord } from '../state/state.ts';
import { aboutOf } from './stand-ins.ts';

/** The last whole set of every strength exercise whose reserve is not said, ready to be told again with it. Source: rule book 4.5. */
export function unsaidReserves(record: SessionRecord, catalog: Catalog): Facts['set-finished'][] {
  const last = new Map(record.sets.map((set) => [set.exercise, set]));
  return [...last.values()].flatMap((set) => {
    const item = record.plan.items.find(({ id }) => id === set.item);
    const exercise = exerciseOf(catalog, set.exercise);
    if (item === undefined || exercise === undefined || !set.completed || set.rir !== undefined) return [];
    return aboutOf(exercise, item).asksReserve ? [{ ...(set as Omit<Facts['set-finished'], 'session'>), session: record.id }] : [];
  });
}
