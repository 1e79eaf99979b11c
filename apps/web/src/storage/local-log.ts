// A log as one text in the browser's own store. Small enough for a first year, and written whole or not at all.
import {
  type AppendError,
  type Entry,
  eraseContent,
  type LogStore,
  parseLog,
  planAppend,
  printLog,
  printReading,
  type SlotBook,
} from '@plumbline/log';

/** The part of `localStorage` that a log needs. */
export type TextPlace = Pick<Storage, 'getItem' | 'setItem'>;

interface Held {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly problems: ReturnType<typeof parseLog>['problems'];
  readonly ended: boolean;
}

const heldIn = (text: string): Held => ({ text, ...parseLog(text) });

function bookOf(entries: readonly Entry[]): SlotBook {
  const lengths = new Map<string, number>();
  const holders = new Map<string, string>();
  for (const { slot, fact } of entries.map(({ line }) => line)) {
    lengths.set(slot.replica, Math.max(slot.seq, lengths.get(slot.replica) ?? 0));
    holders.set(`${slot.replica} ${slot.seq}`, fact.id);
  }
  return {
    lengthOf: (replica) => lengths.get(replica) ?? 0,
    holderOf: (replica, seq) => holders.get(`${replica} ${seq}`),
  };
}

function writeError(thrown: unknown): AppendError {
  const full = thrown instanceof Error && thrown.name === 'QuotaExceededError';
  return { type: full ? 'no-space' : 'unavailable', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** The log kept under `key`. Another tab's lines are seen at once: every call reads the text as it stands. */
export function createLocalLog(place: TextPlace, key: string): LogStore {
  let last = heldIn('');
  const held = (): Held => {
    const text = place.getItem(key) ?? '';
    if (text !== last.text) last = heldIn(text);
    return last;
  };
  return {
    async append(more) {
      const before = held();
      const plan = planAppend(bookOf(before.entries), more);
      if (!plan.ok) return plan;
      if (plan.fresh.length === 0) return { ok: true, added: 0 };
      const text = `${before.text}${before.ended ? '' : '\n'}${printLog(plan.fresh)}`;
      try {
        place.setItem(key, text);
      } catch (thrown) {
        return { ok: false, error: writeError(thrown) };
      }
      // A half-written end changes its kind once lines follow it, so that text is read anew.
      if (before.ended) last = { ...before, text, entries: [...before.entries, ...plan.fresh] };
      return { ok: true, added: plan.fresh.length };
    },
    async readAll() {
      const { entries, problems } = held();
      return { entries, problems, position: entries.length };
    },
    async readAfter(position) {
      const { entries, problems } = held();
      return { entries: entries.slice(position), problems, position: entries.length };
    },
    async erase(ids) {
      const before = held();
      const wanted = (entry: Entry): boolean => ids.has(entry.line.fact.id) && entry.line.fact.content !== null;
      const changed = before.entries.filter(wanted).length;
      if (changed === 0) return 0;
      const entries = before.entries.map((entry) => (wanted(entry) ? eraseContent(entry) : entry));
      place.setItem(key, printReading({ ...before, entries }));
      return changed;
    },
  };
}
