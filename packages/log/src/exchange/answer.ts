// What a server does with a request, over runs it cannot read. Pure: a store brings what is asked for, and keeps what comes out, in one
// transaction. `memory-shelf.ts` is the smallest server.
import type { ReplicaId } from '../envelope.ts';
import { mostReplicas, mostRunFacts, mostSealedBytes } from './limits.ts';
import type { Bound, Refusal, RefusalType } from './messages.ts';
import { type Have, lastOf, nothingHeld, type Run, type RunHeader, type Vector } from './run.ts';

/** What the server holds that a push touches. */
export interface Shelf {
  readonly have: Vector;
  /** The run of `replica` that begins at `from`, if one does. */
  heldAt(replica: ReplicaId, from: number): RunHeader | undefined;
  /** The epoch in use for the account, 1 and up. */
  readonly epoch: number;
}
export interface Acceptance {
  /** Runs to add, in this order. */
  readonly fresh: readonly Run[];
  /** Runs that take the place of one with the same replica and `from`, because more of its facts are erased. */
  readonly reworked: readonly Run[];
  readonly refused: readonly Refusal[];
  /** What is held once these are kept. */
  readonly have: Vector;
}

type Verdict = 'fresh' | 'reworked' | 'held' | RefusalType;

/** How a pushed run stands to what is held. A run that is already there is `held`: pushing twice changes nothing. */
function judge(run: Run, head: Have, held: RunHeader | undefined, epoch: number): Verdict {
  if (run.sealed.length > mostSealedBytes || run.count > mostRunFacts) return 'too-large';
  if (held !== undefined && held.count === run.count && held.before === run.before && held.chain === run.chain) {
    if (run.erased <= held.erased) return 'held';
    return run.epoch < epoch ? 'stale-epoch' : 'reworked';
  }
  if (run.from > head.length + 1) return 'gap';
  if (run.from <= head.length || run.before !== head.chain) return 'clash';
  return run.epoch < epoch ? 'stale-epoch' : 'fresh';
}

/** What of a push is kept. Errors: none; what is not kept is in `refused`, and `have` says where the device goes on. */
export function acceptRuns(shelf: Shelf, push: readonly Run[]): Acceptance {
  const have = new Map(shelf.have);
  const [fresh, reworked]: [Run[], Run[]] = [[], []];
  const refused: Refusal[] = [];
  const now = new Map<string, RunHeader>();
  for (const run of [...push].sort((a, b) => (a.replica < b.replica ? -1 : a.replica > b.replica ? 1 : a.from - b.from))) {
    const place = `${run.replica} ${run.from}`;
    const held = now.get(place) ?? shelf.heldAt(run.replica, run.from);
    const head = have.get(run.replica) ?? nothingHeld;
    const verdict = head.length === 0 && have.size >= mostReplicas ? 'too-many-replicas' : judge(run, head, held, shelf.epoch);
    if (verdict === 'held') continue;
    if (verdict !== 'fresh' && verdict !== 'reworked') {
      refused.push({ replica: run.replica, from: run.from, type: verdict });
      continue;
    }
    now.set(place, run);
    if (verdict === 'fresh') {
      fresh.push(run);
      have.set(run.replica, { length: lastOf(run), chain: run.chain, erased: head.erased + run.erased });
    } else {
      reworked.push(run);
      have.set(run.replica, { ...head, erased: head.erased + run.erased - (held?.erased ?? 0) });
    }
  }
  return { fresh, reworked, refused, have };
}

/** What a device lacks of one replica: every run whose last fact is behind `after`, in order. */
export interface Lack {
  readonly replica: ReplicaId;
  readonly after: number;
}

/**
 * What a device lacks. `chainAt` gives the chain of the run that ends at this very length, if one does.
 *
 * Where the device's chain is another one, it gets the replica from the start. Where its length lies inside a run the device finds out by
 * itself, from `before` and from what it opens, and leaves the replica out next time.
 */
export function lacksOf(
  held: Vector,
  device: Vector,
  chainAt: (replica: ReplicaId, length: number) => string | undefined,
): readonly Lack[] {
  const lacks: Lack[] = [];
  for (const [replica, head] of held) {
    const theirs = device.get(replica);
    if (theirs === undefined) {
      lacks.push({ replica, after: 0 });
      continue;
    }
    const ours = theirs.length === head.length ? head.chain : chainAt(replica, theirs.length);
    if (ours !== undefined && ours !== theirs.chain) lacks.push({ replica, after: 0 });
    else if (theirs.length < head.length) lacks.push({ replica, after: theirs.length });
  }
  return lacks;
}

/** The replicas of which the device has more erased than is held here: it is told the bounds of those runs. */
export const lessErased = (held: Vector, device: Vector): readonly ReplicaId[] =>
  [...held].filter(([replica, head]) => (device.get(replica)?.erased ?? 0) > head.erased).map(([replica]) => replica);

/** The replicas of which more is erased here: the device gets those runs again. */
export const moreErased = (held: Vector, device: Vector): readonly ReplicaId[] =>
  [...device].filter(([replica, theirs]) => (held.get(replica)?.erased ?? 0) > theirs.erased).map(([replica]) => replica);

/** As many of `runs` as fit into `mostBytes`, at least one; `more` says whether any is left. */
export function pageOf(runs: Iterable<Run>, mostBytes: number): { readonly runs: readonly Run[]; readonly more: boolean } {
  const page: Run[] = [];
  let bytes = 0;
  for (const run of runs) {
    bytes += run.sealed.length + 200;
    if (page.length > 0 && bytes > mostBytes) return { runs: page, more: true };
    page.push(run);
  }
  return { runs: page, more: false };
}

export const boundOf = ({ replica, from, count, erased }: RunHeader): Bound => ({ replica, from, count, erased });
