// From what is kept to a coach over it, or to the reason why there is none.
import { type Coach, createCoach } from '@plumbline/coach';
import type { Catalog } from '@plumbline/engine';
import {
  type Chance,
  type Entry,
  groupEntries,
  type Head,
  type Held,
  type LogStore,
  mintName,
  type SaltSeed,
  verifyLog,
} from '@plumbline/log';

export type Trouble =
  | { readonly kind: 'newer' }
  /** Lines that are no facts, or facts that were changed: nothing is guessed from such a log. */
  | { readonly kind: 'spoiled'; readonly lines: number };

/** How many of each replica's last facts are hashed at every opening; all of them are, once a week. */
export const recent = 200;

/** The heads before each replica's last facts. */
function olderHeads(entries: readonly Entry[]): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const [replica, own] of groupEntries(entries, ({ line }) => line.slot.replica)) {
    const slot = own.length > recent ? own[own.length - recent - 1]?.line.slot : undefined;
    if (slot) heads.set(replica, { length: slot.seq, chain: slot.chain });
  }
  return heads;
}

/** What stands in the way of using this log, as far as its lines and its last facts tell. */
export function troubleIn({ entries, problems }: Held): Trouble | undefined {
  if (problems.some(({ type }) => type === 'newer-envelope')) return { kind: 'newer' };
  // A half-written end is what a power cut leaves: the fact was never told to be saved.
  const spoiled = problems.filter(({ type }) => type !== 'torn' && type !== 'empty-line').length;
  const { damage } = verifyLog(entries, olderHeads(entries));
  const bad = spoiled + damage.length;
  return bad === 0 ? undefined : { kind: 'spoiled', lines: bad };
}

/** Hashes every fact, a few hundred at a time with `rest` between, so that the page stays quick; resolves to how many are not whole. */
export async function damageIn(entries: readonly Entry[], rest: () => Promise<void>): Promise<number> {
  let damaged = 0;
  for (const [replica, own] of groupEntries(entries, ({ line }) => line.slot.replica)) {
    const inOrder = own.toSorted((a, b) => a.line.slot.seq - b.line.slot.seq);
    for (let from = 0; from < inOrder.length; from += recent) {
      const before = inOrder[from - 1]?.line.slot;
      const heads = new Map(before ? [[replica, { length: before.seq, chain: before.chain }]] : []);
      damaged += verifyLog(inOrder.slice(from, from + recent), heads).damage.length;
      await rest();
    }
  }
  return damaged;
}

export interface Parts {
  readonly store: LogStore;
  readonly replica: string;
  readonly catalog: Catalog;
  readonly chance: Chance;
  readonly salts?: (() => SaltSeed) | undefined;
}
/** A coach over what was read. Whose log it is, its first fact says. */
export function coachOver({ store, ...parts }: Parts, held: Held): Promise<Coach> {
  const first = held.entries[0]?.line.fact;
  // What was read just now need not be read again, nor be held for as long as the page is open.
  let read: Held | undefined = held;
  const readOnce = async (): Promise<Held> => {
    const now = read ?? (await store.readAll());
    read = undefined;
    return now;
  };
  return createCoach({
    ...parts,
    store: { ...store, readAll: readOnce },
    log: first?.log ?? mintName(parts.chance),
    author: first?.author ?? mintName(parts.chance),
    now: Date.now,
  });
}
