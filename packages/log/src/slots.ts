// Decides what an append adds: every store asks this before it writes, inside its own transaction.
import type { Entry, FactId, ReplicaId } from './envelope.ts';
import type { AppendError } from './log-store.ts';

/** What a store must be able to tell of a replica: its length, and which fact stands in a slot. */
export interface SlotBook {
  lengthOf(replica: ReplicaId): number;
  holderOf(replica: ReplicaId, seq: number): FactId | undefined;
}
export type SlotPlan = { readonly ok: true; readonly fresh: readonly Entry[] } | { readonly ok: false; readonly error: AppendError };

/** The entries that are not yet held, or why none may be written: all or nothing. */
export function planAppend(book: SlotBook, entries: readonly Entry[]): SlotPlan {
  const fresh: Entry[] = [];
  const grown = new Map<ReplicaId, Map<number, FactId>>();
  for (const entry of entries) {
    const { replica, seq } = entry.line.slot;
    const id = entry.line.fact.id;
    const added = grown.get(replica) ?? new Map<number, FactId>();
    const holder = added.get(seq) ?? book.holderOf(replica, seq);
    if (holder === id) continue;
    if (holder !== undefined) return { ok: false, error: { type: 'slot-taken', replica, seq, held: holder } };
    const expected = book.lengthOf(replica) + added.size + 1;
    if (seq !== expected) return { ok: false, error: { type: 'slot-gap', replica, seq, expected } };
    grown.set(replica, added.set(seq, id));
    fresh.push(entry);
  }
  return { ok: true, fresh };
}
