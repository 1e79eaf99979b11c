// Is the log whole? Every replica's facts must stand without holes, each chained to the one before it.
import type { Entry, FactId, ReplicaId } from './envelope.ts';
import { chainAfter, factHashOf, firstChain, isContentWhole } from './hashes.ts';
import { groupEntries } from './order.ts';

/** Where a replica's chain ends: how many facts, and the chain up to the last. Sync compares these. */
export interface Head {
  readonly length: number;
  readonly chain: string;
}
export type Heads = ReadonlyMap<ReplicaId, Head>;
export const noFacts: Head = { length: 0, chain: firstChain };

export type LogDamage = { readonly replica: ReplicaId; readonly seq: number } & (
  | { readonly type: 'content-changed' | 'chain-broken'; readonly id: FactId }
  /** Facts from `seq` to `to` are not there. */
  | { readonly type: 'facts-missing'; readonly to: number }
);

export interface LogCheck {
  readonly damage: readonly LogDamage[];
  /** Slots that hold two facts, because one replica went on in two places. Nothing is lost: `takeIn` gives each its own. */
  readonly forks: readonly { readonly replica: ReplicaId; readonly seq: number }[];
}

/** True when `entry` follows a fact whose chain was `before`. */
export function isChainedTo(before: string, { line }: Entry): boolean {
  return chainAfter(before, line.slot.replica, line.slot.seq, factHashOf(line.fact)) === line.slot.chain;
}

function checkReplica(replica: ReplicaId, entries: readonly Entry[], from: Head, damage: LogDamage[]): number[] {
  const bySeq = groupEntries(entries, (entry) => entry.line.slot.seq);
  const forked: number[] = [];
  let last = from.length;
  let chains: readonly string[] = [from.chain];
  for (const seq of [...bySeq.keys()].sort((a, b) => a - b)) {
    if (seq <= from.length) continue;
    const here = bySeq.get(seq) ?? [];
    const missing = seq > last + 1;
    if (missing) damage.push({ type: 'facts-missing', replica, seq: last + 1, to: seq - 1 });
    for (const entry of here) {
      const id = entry.line.fact.id;
      if (!isContentWhole(entry)) damage.push({ type: 'content-changed', replica, seq, id });
      if (!missing && !chains.some((chain) => isChainedTo(chain, entry))) damage.push({ type: 'chain-broken', replica, seq, id });
    }
    if (new Set(here.map((entry) => entry.line.fact.id)).size > 1) forked.push(seq);
    chains = here.map((entry) => entry.line.slot.chain);
    last = seq;
  }
  return forked;
}

/**
 * Checks hashes and chains of all entries, in any order, or only of those behind the heads already checked.
 *
 * Errors: none; what is wrong is in `damage`. Facts cut off at the end of a replica leave no trace here: compare heads for that.
 */
export function verifyLog(entries: readonly Entry[], checked: Heads = new Map()): LogCheck {
  const damage: LogDamage[] = [];
  const forks: { replica: ReplicaId; seq: number }[] = [];
  for (const [replica, own] of groupEntries(entries, (entry) => entry.line.slot.replica)) {
    for (const seq of checkReplica(replica, own, checked.get(replica) ?? noFacts, damage)) forks.push({ replica, seq });
  }
  return { damage, forks };
}

/** The head of every replica: its greatest seq. In a fork the smaller chain counts, so that everyone names the same. */
export function headsOf(entries: readonly Entry[]): Heads {
  const heads = new Map<ReplicaId, Head>();
  for (const { slot } of entries.map((entry) => entry.line)) {
    const head = heads.get(slot.replica) ?? noFacts;
    const further = slot.seq > head.length || (slot.seq === head.length && slot.chain < head.chain);
    if (further) heads.set(slot.replica, { length: slot.seq, chain: slot.chain });
  }
  return heads;
}
