// Why each exercise is there and why so much of it: exercises with the same reasons share a line.
import type { Item } from '@plumbline/engine';
import { points, wrap } from './layout.ts';
import { nameOf, why } from './words.ts';

/** Why it was chosen, and what changed its dose. */
function reasonOf({ because }: Item): string {
  const [first, ...more] = because;
  const changed = more.filter(({ was, now }) => was !== undefined && now !== undefined && was !== now);
  return [...new Set([...(first === undefined ? [] : [first]), ...changed].map(why))].join(' ');
}

/** Names that share a reason on one line, the reason under them. Each name is said once a reason. */
export function byReason(told: readonly { readonly name: string; readonly reason: string }[]): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const { name, reason } of told) names.set(reason, (names.get(reason) ?? new Set()).add(name));
  return [...names].flatMap(([reason, sharing]) => [...wrap([...sharing].join(' · '), '  '), ...wrap(reason, '      ')]);
}

/** Each exercise once, with the reasons of the first time it comes. */
export function whyLines(items: readonly Item[]): readonly string[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(item.exercise)) first.set(item.exercise, item);
  return byReason([...first.values()].map((item) => ({ name: nameOf(item.exercise), reason: reasonOf(item) })));
}

/** Several reasons in a row, each once. */
export const reasonPoints = (because: Item['because']): readonly string[] => points([...new Set(because.map(why))]);
