// Reading a log that somebody shares from some epoch on. A reader has no first fact to begin from and keeps nothing for good: what opens is
// shown, what does not open is not theirs, and nothing of it is ever pushed back.
import type { Entry, ReplicaId } from '../envelope.ts';
import { inFoldOrder } from '../order.ts';
import { mostPageBytes } from './limits.ts';
import { readRun } from './make-run.ts';
import type { SyncAnswer, SyncRequest } from './messages.ts';
import { type Have, lastOf, type Opening, type Run, type Vector } from './run.ts';
import type { SyncProblem } from './take-answer.ts';

export interface Shared {
  /** The facts that open, in fold order, each once. */
  readonly entries: readonly Entry[];
  /** How far the reader has read: what to say in the next request. */
  readonly have: Vector;
  /** Runs that ought to open and do not. A run of an epoch that was not shared is none. */
  readonly problems: readonly SyncProblem[];
}
export const nothingShared: Shared = { entries: [], have: new Map(), problems: [] };

/** The next request of a reader. */
export const askToRead = ({ have }: Shared, mostBytes = mostPageBytes): SyncRequest => ({ have, push: [], mostBytes });

interface Reading {
  readonly entries: Map<string, Entry>;
  readonly have: Map<ReplicaId, Have>;
}
const placeOf = ({ line: { slot } }: Entry): string => `${slot.replica} ${slot.seq}`;

function drop({ entries, have }: Reading, replica: ReplicaId, from = 1): void {
  if (from === 1) have.delete(replica);
  for (const [place, { line }] of entries) if (line.slot.replica === replica && line.slot.seq >= from) entries.delete(place);
}

/** One run: behind what was read, or again with more erased. Errors: what is wrong with it. */
function readOne(reading: Reading, run: Run, opening: Opening): SyncProblem | undefined {
  const { replica, from } = run;
  const held = reading.have.get(replica);
  const again = held !== undefined && from <= held.length;
  if (held !== undefined && !again && (from !== held.length + 1 || run.before !== held.chain)) {
    drop(reading, replica);
    return { type: 'fork', replica, from };
  }
  if (again && run.erased === 0) drop(reading, replica, from);
  const read = readRun(run, opening);
  if (read.ok) for (const entry of read.entries) reading.entries.set(placeOf(entry), entry);
  if (!again || lastOf(run) >= held.length) reading.have.set(replica, { length: lastOf(run), chain: run.chain, erased: 0 });
  return read.ok || read.type === 'no-key' ? undefined : { type: read.type, replica, from };
}

/**
 * What a reader has after an answer. Each run's own chain is checked; a replica that went on otherwise is read anew from the start.
 *
 * Errors: none; they are in `problems`.
 */
export function readShared(shared: Shared, answer: SyncAnswer, opening: Opening): Shared {
  const reading: Reading = { entries: new Map(shared.entries.map((entry) => [placeOf(entry), entry])), have: new Map(shared.have) };
  const problems = answer.runs.flatMap((run) => readOne(reading, run, opening) ?? []);
  if (!answer.more) {
    for (const [replica, mine] of [...reading.have]) {
      const theirs = answer.have.get(replica);
      if (theirs?.length === mine.length && theirs.chain === mine.chain) reading.have.set(replica, theirs);
      else drop(reading, replica);
    }
  }
  return { entries: inFoldOrder([...reading.entries.values()]), have: reading.have, problems };
}
