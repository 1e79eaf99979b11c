// A log that lives as long as the page: for tests, for trying things out, and where nothing else can be had.
import type { Entry } from './envelope.ts';
import { eraseContent } from './erase.ts';
import { type SyncStore, settled } from './exchange/settle.ts';
import { planAppend, type SlotBook } from './slots.ts';

/** An empty store, or one that starts with `entries` as they are. */
export function createMemoryLog(entries: readonly Entry[] = []): SyncStore {
  let held = [...entries];
  const lengths = new Map<string, number>();
  const holders = new Map<string, string>();
  const key = (replica: string, seq: number): string => `${replica} ${seq}`;
  const note = ({ line: { slot, fact } }: Entry): void => {
    lengths.set(slot.replica, Math.max(slot.seq, lengths.get(slot.replica) ?? 0));
    holders.set(key(slot.replica, slot.seq), fact.id);
  };
  const book: SlotBook = {
    lengthOf: (replica) => lengths.get(replica) ?? 0,
    holderOf: (replica, seq) => holders.get(key(replica, seq)),
  };
  held.forEach(note);

  return {
    async append(more) {
      const plan = planAppend(book, more);
      if (!plan.ok) return plan;
      plan.fresh.forEach(note);
      held.push(...plan.fresh);
      return { ok: true, added: plan.fresh.length };
    },
    async settle(settlement) {
      const done = settled(held, settlement);
      if (!done.ok) return done;
      held = [...done.entries];
      lengths.clear();
      holders.clear();
      held.forEach(note);
      return { ok: true, added: done.added };
    },
    readAll: async () => ({ entries: [...held], problems: [], position: held.length }),
    readAfter: async (position) => ({ entries: held.slice(position), problems: [], position: held.length }),
    async erase(ids) {
      let changed = 0;
      held = held.map((entry) => {
        if (!ids.has(entry.line.fact.id) || entry.line.fact.content === null) return entry;
        changed++;
        return eraseContent(entry);
      });
      return changed;
    },
  };
}
