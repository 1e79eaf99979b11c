// A log in a file as a store that takes part in sync. A change is a new file in place of the old one: a power cut leaves the one or the other.
import {
  type AppendError,
  type Entry,
  eraseFacts,
  type LogReading,
  parseLog,
  planAppend,
  printReading,
  type SlotBook,
} from '@plumbline/log';
import { type SettleResult, type SyncStore, settled } from '@plumbline/log/exchange';
import type { Io } from '../io.ts';
import { mostBytes } from './read-text.ts';

const unavailable = (detail: string): { readonly ok: false; readonly error: AppendError } => ({
  ok: false,
  error: { type: detail === 'the disk is full' ? 'no-space' : 'unavailable', detail },
});

function bookOf(entries: readonly Entry[]): SlotBook {
  const at = new Map(entries.map(({ line: { slot, fact } }) => [`${slot.replica} ${slot.seq}`, fact.id]));
  const lengths = new Map<string, number>();
  for (const { line } of entries) lengths.set(line.slot.replica, Math.max(line.slot.seq, lengths.get(line.slot.replica) ?? 0));
  return { lengthOf: (replica) => lengths.get(replica) ?? 0, holderOf: (replica, seq) => at.get(`${replica} ${seq}`) };
}

/** `text` is what the file held when it was read; where somebody wrote to it since, nothing is changed. */
export function logOnDisk(io: Io, path: string, text: string): SyncStore {
  let before = text;
  // A half-written end was never told to be saved, and an empty line says nothing.
  const read = parseLog(text);
  let held: LogReading = { ...read, problems: read.problems.filter(({ type }) => type !== 'torn' && type !== 'empty-line'), ended: true };

  /** Resolves to why it could not be kept, or to nothing. */
  async function keep(entries: readonly Entry[]): Promise<string | undefined> {
    const now = await io.readFile(path, mostBytes.log);
    const there = now.ok ? new TextDecoder().decode(now.bytes) : '';
    if (there !== before) return 'the file was changed by another program meanwhile';
    const next: LogReading = { ...held, entries };
    const lines = printReading(next);
    const problem = await io.replaceFile(path, lines);
    if (problem === undefined) [held, before] = [next, lines];
    return problem;
  }
  const all = () => ({ entries: held.entries, problems: held.problems, position: held.entries.length });
  return {
    async append(entries) {
      const plan = planAppend(bookOf(held.entries), entries);
      if (!plan.ok) return plan;
      const problem = await keep([...held.entries, ...plan.fresh]);
      return problem === undefined ? { ok: true, added: plan.fresh.length } : unavailable(problem);
    },
    async settle(settlement): Promise<SettleResult> {
      const done = settled(held.entries, settlement);
      if (!done.ok) return done;
      const problem = await keep(done.entries);
      return problem === undefined ? { ok: true, added: done.added } : unavailable(problem);
    },
    readAll: async () => all(),
    readAfter: async (position) => ({ ...all(), entries: held.entries.slice(position), problems: [] }),
    async erase(ids) {
      const erased = eraseFacts(held.entries, ids);
      const changed = erased.filter((entry, at) => entry !== held.entries[at]).length;
      const problem = changed > 0 ? await keep(erased) : undefined;
      if (problem !== undefined) throw new Error(problem);
      return changed;
    },
  };
}
