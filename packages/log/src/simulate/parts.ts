// What is under test, each piece by its name, so that a test can put a faulty one in its place. Here all are the real ones.
import { witness } from '../clock.ts';
import type { Entry, FactId } from '../envelope.ts';
import { askFor } from '../exchange/ask.ts';
import { type MemoryShelf, serveSync } from '../exchange/memory-shelf.ts';
import type { SyncAnswer, SyncRequest } from '../exchange/messages.ts';
import type { Run } from '../exchange/run.ts';
import { takeAnswer } from '../exchange/take-answer.ts';
import { type Signatures, signatures } from '../seal/author.ts';
import { activeFlags } from './meaning.ts';

export interface Parts {
  readonly ask: typeof askFor;
  readonly take: typeof takeAnswer;
  /** `peek` opens what a server cannot: only a faulty server needs it. */
  serve(
    shelf: MemoryShelf,
    request: SyncRequest,
    time: number,
    peek: (run: Run) => readonly Entry[],
  ): { readonly shelf: MemoryShelf; readonly answer: SyncAnswer };
  readonly signatures: Signatures;
  readonly witness: typeof witness;
  activeFlags(entries: readonly Entry[]): ReadonlySet<FactId>;
  /** What a device keeps of lines of a kind it does not know. */
  keepUnknown(entry: Entry): Entry;
  /** A fact is shown as saved, and sent, only once it is durable. */
  readonly durableFirst: boolean;
  /** The server answers only once its store is durable. */
  readonly commitFirst: boolean;
  /** A device whose tail moved, or whose store is a copy, goes on under a new name. */
  readonly renames: boolean;
  /** Taking a reader's access away begins a new epoch. */
  readonly rotates: boolean;
  /** What a device remembers of the other side is gone when it wakes: nothing rests on it. */
  readonly forgets: boolean;
  /** A refused settlement is not kept. */
  readonly guarded: boolean;
}

export const realParts: Parts = {
  ask: askFor,
  take: takeAnswer,
  serve: serveSync,
  signatures,
  witness,
  activeFlags,
  keepUnknown: (entry) => entry,
  durableFirst: true,
  commitFirst: true,
  renames: true,
  rotates: true,
  forgets: true,
  guarded: true,
};
