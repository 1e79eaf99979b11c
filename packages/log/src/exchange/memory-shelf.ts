// The smallest server: runs in memory. What a real one does in SQL, over the same functions.
import type { ReplicaId } from '../envelope.ts';
import { acceptRuns, boundOf, lacksOf, lessErased, moreErased, pageOf } from './answer.ts';
import { mostPageBytes } from './limits.ts';
import type { SyncAnswer, SyncRequest } from './messages.ts';
import { type Have, lastOf, nothingHeld, type Run, type Vector } from './run.ts';

export interface MemoryShelf {
  readonly epoch: number;
  /** Runs of every replica, by `from`. */
  readonly runs: ReadonlyMap<ReplicaId, readonly Run[]>;
}
export const emptyShelf: MemoryShelf = { epoch: 1, runs: new Map() };

function haveOf(runs: readonly Run[]): Have {
  const last = runs.at(-1);
  const erased = runs.reduce((sum, run) => sum + run.erased, 0);
  return last === undefined ? nothingHeld : { length: lastOf(last), chain: last.chain, erased };
}
export const vectorOfShelf = (shelf: MemoryShelf): Vector => new Map([...shelf.runs].map(([replica, runs]) => [replica, haveOf(runs)]));

/** The shelf after a request, and the answer. The answer may be given once the shelf is kept. `time` in ms since 1970. */
export function serveSync(
  shelf: MemoryShelf,
  request: SyncRequest,
  time: number,
): { readonly shelf: MemoryShelf; readonly answer: SyncAnswer } {
  const runsOf = (replica: ReplicaId): readonly Run[] => shelf.runs.get(replica) ?? [];
  const heldAt = (replica: ReplicaId, from: number): Run | undefined => runsOf(replica).find((run) => run.from === from);
  const { fresh, reworked, refused, have } = acceptRuns({ have: vectorOfShelf(shelf), heldAt, epoch: shelf.epoch }, request.push);
  const runs = new Map(shelf.runs);
  for (const run of fresh) runs.set(run.replica, [...(runs.get(run.replica) ?? []), run]);
  for (const run of reworked)
    runs.set(
      run.replica,
      (runs.get(run.replica) ?? []).map((held) => (held.from === run.from ? run : held)),
    );

  const chainAt = (replica: ReplicaId, length: number): string | undefined =>
    runs.get(replica)?.find((run) => lastOf(run) === length)?.chain;
  const lacking = lacksOf(have, request.have, chainAt).flatMap(({ replica, after }) =>
    (runs.get(replica) ?? []).filter((run) => lastOf(run) > after),
  );
  const erased = moreErased(have, request.have).flatMap((replica) =>
    (runs.get(replica) ?? []).filter((run) => run.erased > 0 && !lacking.includes(run)),
  );
  const page = pageOf([...lacking, ...erased], Math.min(request.mostBytes, mostPageBytes));
  const bounds = lessErased(have, request.have).flatMap((replica) => (runs.get(replica) ?? []).map(boundOf));
  return { shelf: { epoch: shelf.epoch, runs }, answer: { have, ...page, refused, bounds, epoch: shelf.epoch, time } };
}
