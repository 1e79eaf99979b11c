// Runs the loop over a store: a fact is durable first, then it is read, then everyone is told.
import {
  type Catalog,
  type CoachState,
  type Content,
  criticalTypes,
  type Fact,
  type FactType,
  foldInPieces,
  type LocalDate,
} from '@plumbline/engine';
import { type Chance, clockOf, type Entry, type LogStore, noFacts, type SaltSeed, tick, writeEntry } from '@plumbline/log';
import { decodeEntries } from './read-log.ts';
import { type Book, bindIn, bookAfter, bookOf, isAnswer, snapshotOf, takeDown } from './snapshot/book.ts';
import { followers } from './snapshot/followers.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { type WholeLog, wholeLog } from './snapshot/whole-log.ts';

export interface CoachParts {
  readonly store: LogStore;
  readonly catalog: Catalog;
  readonly log: string;
  readonly author: string;
  readonly replica: string;
  /** Milliseconds since 1970, from the door: the core has no clock. */
  readonly now: () => number;
  readonly chance: Chance;
  /** What salts follow from, until a fact is erased; without one each salt is chance of its own. */
  readonly salts?: (() => SaltSeed) | undefined;
}
export interface Coach {
  readonly get: () => CoachState;
  /** All facts that were read, the newest last; the list grows in place. Undefined while the log behind a snapshot is not read yet. */
  readonly facts: () => readonly Fact[] | undefined;
  /** The same, once the log is read to its end, which this call begins where nobody has. Rejects where it cannot be read. */
  readonly whole: () => Promise<readonly Fact[]>;
  /** The facts of `since` and later, and perhaps some before, the newest last; undefined where the whole log is needed and not read yet. */
  readonly lately: (since: LocalDate) => readonly Fact[] | undefined;
  /** What may be kept to start from the next time; undefined as long as the log is not read, or is out of turn. */
  readonly snapshot: () => Snapshot | undefined;
  /** Resolves when the facts are durable and read. Nothing changes where it fails: content nobody could read again is not written. */
  readonly record: (...contents: readonly Content[]) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: unknown }>;
  readonly subscribe: (listener: () => void) => () => void;
}

/** How a coach that started from a snapshot comes to the log behind it. */
export interface Rest {
  /** The log from its first entry to the last that was given as `tail`. */
  readonly read: () => Promise<WholeLog>;
  /** Between two pieces of work, so that the page stays quick. */
  readonly pause: () => Promise<void>;
  /** The log says something else than the snapshot did. The log's word stands already. */
  readonly onWrong: () => void;
}

/** Opens the log, folds it once, and keeps the state in step with every fact that follows. */
export async function createCoach(parts: CoachParts): Promise<Coach> {
  const { entries } = await parts.store.readAll();
  return run(parts, bookOf(wholeLog(entries), parts.catalog, clockOf(entries, parts.replica, parts.now())));
}

/**
 * Goes on from a snapshot and the entries appended after it. Undefined where they do not follow it so plainly that the state would be the
 * same as that of all facts: then open the whole log.
 */
export function resumeCoach(parts: CoachParts, snapshot: Snapshot, tail: readonly Entry[], rest: Rest): Coach | undefined {
  const after = followers(snapshot, tail, parts);
  return after && run(parts, bookAfter(snapshot, after, parts.catalog), rest);
}

/** How many facts are folded in one go. */
const PIECE = 400;

/** Reads the log behind a snapshot to its end. */
async function readBehind(book: Book, { catalog }: CoachParts, { read, pause, onWrong }: Rest): Promise<void> {
  const log = await read();
  const folding = foldInPieces(log.facts, catalog, log.unread, PIECE);
  let piece = folding.next();
  for (; piece.done !== true; piece = folding.next()) await pause();
  if (!bindIn(book, log.facts, piece.value, catalog)) onWrong();
}

function run(parts: CoachParts, book: Book, rest?: Rest): Coach {
  let whole: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const readFacts = async (): Promise<readonly Fact[]> => {
    if (book.facts === undefined && rest) {
      whole ??= readBehind(book, parts, rest)
        .then(tell)
        .finally(() => {
          whole = undefined;
        });
      await whole;
    }
    return book.facts ?? [];
  };

  const append = async (contents: readonly Content[]) => {
    const written = write(parts, book, contents);
    if (!written.ok) return written;
    const { entries, added, head, clock } = written;
    // What answers others is read together with all of them.
    if (added.some(isAnswer)) await readFacts();
    const kept = await parts.store.append(entries);
    if (!kept.ok) return { ok: false as const, error: kept.error };
    book.heads.set(parts.replica, head);
    book.clock = clock;
    takeDown(book, added, parts.catalog);
    tell();
    return { ok: true as const };
  };

  return {
    get: () => book.state,
    facts: () => book.facts,
    whole: readFacts,
    lately: (since) => book.facts ?? (since >= book.lately.since ? book.lately.facts : undefined),
    snapshot: () => snapshotOf(book, parts),
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

/** The contents as entries behind the last of this replica, and as facts. */
function write(parts: CoachParts, book: Book, contents: readonly Content[]) {
  const entries: Entry[] = [];
  let head = book.heads.get(parts.replica) ?? noFacts;
  let { clock } = book;
  for (const content of contents) {
    clock = tick(clock, parts.now());
    const written = writeEntry(parts.replica, head, clock, draftOf(parts, content), parts.chance, parts.salts?.());
    if (!written.ok) return { ok: false as const, error: written.error };
    entries.push(written.entry);
    head = { length: written.entry.line.slot.seq, chain: written.entry.line.slot.chain };
  }
  const { facts: added, problems } = decodeEntries(entries);
  if (problems[0]) return { ok: false as const, error: problems[0] };
  return { ok: true as const, entries, added, head, clock };
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
