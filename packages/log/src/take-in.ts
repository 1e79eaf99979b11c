// Takes another copy's facts into a log that is already kept. What is held never moves; what finds its slot taken gets another.
import { type Head, headsOf, isChainedTo, noFacts } from './chain.ts';
import type { Entry, FactId, ReplicaId } from './envelope.ts';
import { chainAfter, factHashOf, forkReplica } from './hashes.ts';
import { withValue } from './json-text.ts';
import { groupEntries } from './order.ts';

/** The fact in the next slot of `replica`: same id, hash and signature, another place. */
export function rehome(entry: Entry, replica: ReplicaId, head: Head): Entry {
  const seq = head.length + 1;
  const slot = { replica, seq, chain: chainAfter(head.chain, replica, seq, factHashOf(entry.line.fact)) };
  return { line: { ...entry.line, slot }, text: withValue(entry.text, ['slot'], JSON.stringify(slot)) };
}

const bySlot = (a: Entry, b: Entry): number => a.line.slot.seq - b.line.slot.seq || (a.line.fact.id < b.line.fact.id ? -1 : 1);

/**
 * What to append to `held` so that it holds every fact of `incoming`: slots stay dense, unique and chained.
 *
 * A replica that went on in two places has its other branch moved to a replica named by that branch's first fact, so whoever moves
 * the same branch names it alike. Taking in again adds nothing. Errors: none; verify `incoming` first.
 */
export function takeIn(held: readonly Entry[], incoming: readonly Entry[]): readonly Entry[] {
  const known = new Set<FactId>(held.map((entry) => entry.line.fact.id));
  const heads = new Map(headsOf(held));
  const added: Entry[] = [];
  const add = (entry: Entry): void => {
    const { replica, seq, chain } = entry.line.slot;
    known.add(entry.line.fact.id);
    heads.set(replica, { length: seq, chain });
    added.push(entry);
  };
  for (const [replica, theirs] of groupEntries(incoming, (entry) => entry.line.slot.replica)) {
    const displaced: Entry[] = [];
    for (const entry of theirs.toSorted(bySlot)) {
      const head = heads.get(replica) ?? noFacts;
      const fits = entry.line.slot.seq === head.length + 1 && isChainedTo(head.chain, entry);
      if (known.has(entry.line.fact.id)) continue;
      if (fits) add(entry);
      else displaced.push(entry);
    }
    for (const entry of displaced) {
      const branch = forkReplica(displaced[0]?.line.fact.id ?? '');
      if (!known.has(entry.line.fact.id)) add(rehome(entry, branch, heads.get(branch) ?? noFacts));
    }
  }
  return added;
}
