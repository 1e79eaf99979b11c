// The device's half of the call: what it says it has, and what it pushes.
import type { ReplicaId } from '../envelope.ts';
import { chainAt, erasedIn, type HeldLines, haveUpTo, vectorOf } from './held-lines.ts';
import { mostPageBytes, mostRunFacts } from './limits.ts';
import { makeRun, runsBehind } from './make-run.ts';
import type { Bound, SyncRequest } from './messages.ts';
import { type Closing, nothingHeld, type Run, type Vector } from './run.ts';

/**
 * What a device remembers between two calls. All of it may be forgotten at any time: it saves a round, and decides nothing about what is
 * kept.
 */
export interface Known {
  /** What the other side said it has; undefined before it said anything. */
  readonly theirs: Vector | undefined;
  readonly bounds: readonly Bound[];
  /** Replicas on which the two disagree, and how many facts of each they have found alike so far. */
  readonly doubt: ReadonlyMap<ReplicaId, number>;
}
export const nothingKnown: Known = { theirs: undefined, bounds: [], doubt: new Map() };

function saidToHave(lines: HeldLines, doubt: Known['doubt']): Vector {
  const have = new Map(vectorOf(lines));
  for (const [replica, alike] of doubt) {
    const own = lines.get(replica);
    if (own === undefined || alike === 0) have.delete(replica);
    else have.set(replica, haveUpTo(own, Math.min(alike, own.length)));
  }
  return have;
}

function* runsToPush(lines: HeldLines, known: Known, sealing: Closing): Generator<Run> {
  const { theirs, bounds, doubt } = known;
  if (theirs === undefined) return;
  for (const [replica, own] of lines) {
    const { length, chain } = theirs.get(replica) ?? nothingHeld;
    if (own.length > length && !doubt.has(replica) && chainAt(own, length) === chain) yield* runsBehind(replica, own, length, sealing);
  }
  for (const { replica, from, count, erased } of bounds) {
    const own = lines.get(replica) ?? [];
    const inside = from > 0 && count > 0 && count <= mostRunFacts && from + count - 1 <= own.length && !doubt.has(replica);
    if (inside && erasedIn(own.slice(from - 1, from + count - 1)) > erased) yield makeRun(replica, own, from - 1, count, sealing);
  }
}

/** The next request. Pure: the same holding and knowledge ask the same. At most `mostBytes` of sealed runs are pushed, and wanted back. */
export function askFor(lines: HeldLines, known: Known, sealing: Closing, mostBytes = mostPageBytes): SyncRequest {
  const push: Run[] = [];
  let bytes = 0;
  for (const run of runsToPush(lines, known, sealing)) {
    bytes += run.sealed.length + 200;
    if (push.length > 0 && bytes > mostBytes) break;
    push.push(run);
  }
  return { have: saidToHave(lines, known.doubt), push, mostBytes };
}
