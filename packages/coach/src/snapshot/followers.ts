// What was appended after a snapshot, where it follows so plainly that reading it into the snapshot's state says the same as folding all facts.
import { answersOthers, compareFacts, type Fact } from '@plumbline/engine';
import { clockOf, type Entry, type Head, type Hlc, headsOf, verifyLog, witness } from '@plumbline/log';
import { decodeEntries } from '../read-log.ts';
import type { Snapshot } from './snapshot.ts';

export interface Followers {
  /** In fold order. */
  readonly facts: readonly Fact[];
  readonly heads: ReadonlyMap<string, Head>;
  readonly clock: Hlc;
}
interface Here {
  readonly replica: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The facts of `tail`; undefined where one is not understood, is not chained to what the snapshot knew, stands before a fact that was read
 * already, answers an earlier one, or is what an earlier one answered.
 */
export function followers(
  { heads, clock, last, awaited }: Snapshot,
  tail: readonly Entry[],
  { replica, now }: Here,
): Followers | undefined {
  const known = new Map(heads);
  const { damage, forks } = verifyLog(tail, known);
  const isBehind = tail.some(({ line: { slot } }) => slot.seq <= (known.get(slot.replica)?.length ?? 0));
  const { facts } = decodeEntries(tail);
  if (damage.length > 0 || forks.length > 0 || isBehind || facts.length < tail.length) return undefined;
  let before = last;
  for (const fact of facts) {
    if (compareFacts(before, fact) >= 0 || answersOthers(fact.content.type) || awaited.includes(fact.id)) return undefined;
    before = fact;
  }
  for (const [name, head] of headsOf(tail)) known.set(name, head);
  const seen = witness(clock, { ms: last.ms, ctr: last.ctr }, now());
  return { facts, heads: known, clock: clockOf(tail, replica, now(), seen) };
}
