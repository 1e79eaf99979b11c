// Runs the loop over a store: a fact is durable first, then it is read, then everyone is told.
import {
  answersOthers,
  applyFact,
  type Catalog,
  type CoachState,
  type Content,
  compareFacts,
  criticalTypes,
  type Fact,
  type FactType,
  foldFacts,
} from '@plumbline/engine';
import { type Chance, clockOf, type Entry, headsOf, type LogStore, noFacts, tick, writeEntry } from '@plumbline/log';
import { decodeEntries } from './read-log.ts';

export interface CoachParts {
  readonly store: LogStore;
  readonly catalog: Catalog;
  readonly log: string;
  readonly author: string;
  readonly replica: string;
  /** Milliseconds since 1970, from the door: the core has no clock. */
  readonly now: () => number;
  readonly chance: Chance;
}
export interface Coach {
  readonly get: () => CoachState;
  /** All facts that were read, the newest last; the list grows in place. */
  readonly facts: () => readonly Fact[];
  /** Resolves when the facts are durable and read. Nothing changes where it fails: content nobody could read again is not written. */
  readonly record: (...contents: readonly Content[]) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: unknown }>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Opens the log, folds it once, and keeps the state in step with every fact that follows. */
export async function createCoach(parts: CoachParts): Promise<Coach> {
  const held = await parts.store.readAll();
  const first = decodeEntries(held.entries);
  const facts: Fact[] = first.facts.toSorted(compareFacts);
  let state = foldFacts(facts, parts.catalog, { count: first.unread, critical: first.critical });
  let head = headsOf(held.entries).get(parts.replica) ?? noFacts;
  let clock = clockOf(held.entries, parts.replica, parts.now());
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();

  const append = async (contents: readonly Content[]) => {
    const entries: Entry[] = [];
    let nextHead = head;
    let nextClock = clock;
    for (const content of contents) {
      nextClock = tick(nextClock, parts.now());
      const written = writeEntry(parts.replica, nextHead, nextClock, draftOf(parts, content), parts.chance);
      if (!written.ok) return { ok: false as const, error: written.error };
      entries.push(written.entry);
      nextHead = { length: written.entry.line.slot.seq, chain: written.entry.line.slot.chain };
    }
    const { facts: added, problems } = decodeEntries(entries);
    if (problems[0]) return { ok: false as const, error: problems[0] };
    const kept = await parts.store.append(entries);
    if (!kept.ok) return { ok: false as const, error: kept.error };
    head = nextHead;
    clock = nextClock;
    facts.push(...added);
    if (added.some((f) => answersOthers(f.content.type)))
      state = foldFacts(facts, parts.catalog, { count: state.unread, critical: state.careful });
    else for (const fact of added) applyFact(state, fact, parts.catalog);
    for (const listener of listeners) listener();
    return { ok: true as const };
  };

  return {
    get: () => state,
    facts: () => facts,
    record: (...contents) => {
      const done = queue.then(() => append(contents));
      queue = done.catch(() => undefined);
      return done;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const draftOf = ({ log, author }: CoachParts, content: Content) => ({
  log,
  author,
  class: classOf(content.type),
  critical: criticalTypes.includes(content.type),
  epoch: 0,
  content,
});
function classOf(type: FactType): 'log' | 'rx' | 'consent' | 'admin' {
  if (type.startsWith('consent')) return 'consent';
  if (type.startsWith('prescription')) return 'rx';
  return type === 'fact-erased' ? 'admin' : 'log';
}
