// The one way in which lines leave their slots: an answer is settled, all of it or nothing, and no fact goes.
import type { Entry, FactId } from '../envelope.ts';
import { eraseFacts } from '../erase.ts';
import type { AppendError, LogStore } from '../log-store.ts';
import { planAppend, type SlotBook } from '../slots.ts';
import type { Settlement } from './take-answer.ts';

export type SettleError = AppendError | { readonly type: 'would-lose'; readonly ids: readonly FactId[] };
export type SettleResult = { readonly ok: true; readonly added: number } | { readonly ok: false; readonly error: SettleError };

/** A store that takes part in sync. */
export interface SyncStore extends LogStore {
  /** Cuts, appends and erases in one step; resolves when it is durable. Refuses where a fact would be gone. */
  settle(settlement: Settlement): Promise<SettleResult>;
}

const idOf = ({ line }: Entry): FactId => line.fact.id;

/** What a store holds after a settlement, or why it may not be. The order of what stays is kept. */
export function settled(
  held: readonly Entry[],
  { cut, append, erase }: Settlement,
): { readonly ok: true; readonly entries: readonly Entry[]; readonly added: number } | { readonly ok: false; readonly error: SettleError } {
  if (cut.size + append.length + erase.size === 0) return { ok: true, entries: held, added: 0 };
  const goes = ({ line: { slot } }: Entry): boolean => slot.seq > (cut.get(slot.replica) ?? Number.POSITIVE_INFINITY);
  const stay = held.filter((entry) => !goes(entry));
  const ids = held.filter(goes).map(idOf);
  const kept = new Set(ids.length > 0 ? [...stay, ...append].map(idOf) : []);
  if (ids.some((id) => !kept.has(id))) return { ok: false, error: { type: 'would-lose', ids: ids.filter((id) => !kept.has(id)) } };
  const touched = new Set(append.map(({ line }) => line.slot.replica));
  const plan = planAppend(bookOf(stay.filter(({ line }) => touched.has(line.slot.replica))), append);
  if (!plan.ok) return plan;
  return { ok: true, entries: eraseFacts([...stay, ...plan.fresh], erase), added: plan.fresh.length };
}

function bookOf(entries: readonly Entry[]): SlotBook {
  const lengths = new Map<string, number>();
  const holders = new Map<string, FactId>();
  for (const { line } of entries) {
    const { replica, seq } = line.slot;
    lengths.set(replica, Math.max(seq, lengths.get(replica) ?? 0));
    holders.set(`${replica} ${seq}`, line.fact.id);
  }
  return { lengthOf: (replica) => lengths.get(replica) ?? 0, holderOf: (replica, seq) => holders.get(`${replica} ${seq}`) };
}
