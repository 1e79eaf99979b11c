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

/**
 * The union, in fold order: each fact once a slot, so every replica's chain still verifies. `inFoldOrder` then gives each fact once.
 *
 * Laws: merging with itself changes nothing, order and grouping of merges do not matter. Errors: none; verify what comes from outside first.
 */
export function mergeLogs(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const sorted = [sortEntries(a), sortEntries(b)] as const;
  const merged: Entry[] = [];
  for (let x = 0, y = 0; x < a.length || y < b.length; ) {
    const [left, right] = [sorted[0][x], sorted[1][y]];
    const takeLeft = right === undefined || (left !== undefined && compareEntries(left, right) <= 0);
    const next = takeLeft ? left : right;
    if (takeLeft) x++;
    else y++;
    if (next === undefined) continue;
    const last = merged.at(-1);
    if (last !== undefined && compareEntries(last, next) === 0) merged[merged.length - 1] = betterCopy(last, next);
    else merged.push(next);
  }
  return merged;
}
