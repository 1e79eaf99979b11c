// The one order in which facts are read: by time, counter, id. Never by slot or by arrival.
import { compareHlc } from './clock.ts';
import type { Entry } from './envelope.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Fold order; entries of one fact in several slots follow by replica and seq. */
export function compareEntries({ line: a }: Entry, { line: b }: Entry): number {
  return (
    compareHlc(a.fact.hlc, b.fact.hlc) ||
    compareText(a.fact.id, b.fact.id) ||
    compareText(a.slot.replica, b.slot.replica) ||
    a.slot.seq - b.slot.seq
  );
}

const isSorted = (entries: readonly Entry[]): boolean =>
  entries.every((entry, at) => at === 0 || compareEntries(entries[at - 1] ?? entry, entry) <= 0);

/** In fold order; the same list when it already is. */
export const sortEntries = (entries: readonly Entry[]): readonly Entry[] =>
  isSorted(entries) ? entries : [...entries].sort(compareEntries);

/** What the fold reads: in fold order, each fact once, however many slots it stands in. */
export function inFoldOrder(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return sortEntries(entries).filter(({ line }) => !seen.has(line.fact.id) && seen.add(line.fact.id));
}

/** Entries by what `keyOf` says of each, in the order they come. */
export function groupEntries<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
