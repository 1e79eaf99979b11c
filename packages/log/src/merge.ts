// Brings two copies of a log together. Nothing is lost, and in whatever order copies meet, the result is the same.
import type { Entry } from './envelope.ts';
import { isContentWhole } from './hashes.ts';
import { compareEntries, sortEntries } from './order.ts';

/** Erased comes first, so that an old copy cannot bring back what was erased; then what is whole. */
const rank = (entry: Entry): number => (entry.line.fact.content === null ? 0 : isContentWhole(entry) ? 1 : 2);

/** Of two copies of one fact in one slot, the one to keep. */
export function betterCopy(a: Entry, b: Entry): Entry {
  if (a.text === b.text) return a;
  return (rank(a) - rank(b) || (a.text < b.text ? -1 : 1)) < 0 ? a : b;
}

/** In fold order, and of every slot's fact one copy: the same list where it is so already. */
function inOrderOnce(entries: readonly Entry[]): readonly Entry[] {
  const rises = entries.every((entry, at) => at === 0 || compareEntries(entries[at - 1] as Entry, entry) < 0);
  if (rises) return entries;
  const once: Entry[] = [];
  for (const next of sortEntries(entries)) {
    const last = once.at(-1);
    if (last !== undefined && compareEntries(last, next) === 0) once[once.length - 1] = betterCopy(last, next);
    else once.push(next);
  }
  return once;
}

/** How many of `sorted` come before `entry`; all of them where there is none. */
function placeIn(sorted: readonly Entry[], entry: Entry | undefined): number {
  let [from, to] = [0, sorted.length];
  if (entry === undefined) return to;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compareEntries(sorted[middle] as Entry, entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The union, in fold order: each fact once a slot, so every replica's chain still verifies. `inFoldOrder` then gives each fact once.
 *
 * Laws: merging with itself changes nothing, order and grouping of merges do not matter. Errors: none; verify what comes from outside first.
 */
export function mergeLogs(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const [left, right] = [inOrderOnce(a), inOrderOnce(b)];
  // What one copy wrote before the other's first fact is taken as it stands. Two copies that were apart for a while have years of it.
  let [x, y] = [placeIn(left, right[0]), placeIn(right, left[0])];
  const merged = x > 0 ? left.slice(0, x) : right.slice(0, y);
  while (x < left.length && y < right.length) {
    const [mine, theirs] = [left[x] as Entry, right[y] as Entry];
    const order = compareEntries(mine, theirs);
    merged.push(order === 0 ? betterCopy(mine, theirs) : order < 0 ? mine : theirs);
    if (order <= 0) x++;
    if (order >= 0) y++;
  }
  for (; x < left.length; x++) merged.push(left[x] as Entry);
  for (; y < right.length; y++) merged.push(right[y] as Entry);
  return merged;
}
