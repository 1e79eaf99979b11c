// One sync call over rows. The two stores differ in how they fetch; what is taken and what is sent is decided here, by the log's own functions.
import {
  acceptRuns,
  type Bound,
  boundOf,
  lacksOf,
  lessErased,
  moreErased,
  mostPageBytes,
  pageOf,
  type Run,
  type RunHeader,
  type SyncAnswer,
  type SyncRequest,
  type Vector,
} from '@plumbline/log/exchange';
import type { AccountRows, Heads } from './account-rows.ts';
import { quotaBytes } from './store.ts';

export type SyncOutcome =
  | { readonly ok: true; readonly answer: SyncAnswer; readonly grew: boolean }
  | { readonly ok: false; readonly type: 'no-account' | 'quota-exceeded' };
/** The bytes of sealed runs that an account keeps. */
export const sumOf = (bytes: Heads['bytes']): number => [...bytes.values()].reduce((sum, one) => sum + one, 0);
export const placeKey = (replica: string, at: number): string => `${replica} ${at}`;

/** Erased runs and lacking runs are asked for apart; none comes twice. */
async function runsFor(rows: AccountRows, have: Vector, request: SyncRequest, most: number, fromEpoch: number): Promise<readonly Run[]> {
  // Where both say the same length the chain at it is known already.
  const asked = [...request.have]
    .map(([replica, { length }]) => ({ replica, length }))
    .filter(({ replica, length }) => have.has(replica) && have.get(replica)?.length !== length);
  const chains = await rows.chainsAt(asked);
  const lacks = lacksOf(have, request.have, (replica, length) => chains.get(placeKey(replica, length)));
  const runs: Run[] = [];
  // A page holds at least one; one more than it holds is enough to know that there is more.
  const isFull = (): boolean => runs.length > 1 && runs.reduce((sum, run) => sum + run.sealed.length, 0) > most;
  for (const { replica, after } of lacks)
    if (!isFull()) runs.push(...(await rows.runsAfter({ replica, after, fromEpoch, onlyErased: false }, most)));
  const sent = new Set(runs.map(({ replica, from }) => placeKey(replica, from)));
  for (const replica of moreErased(have, request.have)) {
    if (isFull()) break;
    const erased = await rows.runsAfter({ replica, after: 0, fromEpoch, onlyErased: true }, most);
    runs.push(...erased.filter(({ from }) => !sent.has(placeKey(replica, from))));
  }
  return runs;
}

/**
 * What a call does to an account, and its answer. The answer may be given once the transaction is kept. `at` in ms since 1970. Runs of epochs
 * before `fromEpoch` are not given out.
 */
export async function answerSync(rows: AccountRows, request: SyncRequest, at: number, fromEpoch = 1): Promise<SyncOutcome> {
  // Asked together, so that a database elsewhere is waited for once.
  const [account, heads] = await Promise.all([rows.account(), rows.heads()]);
  if (account === undefined) return { ok: false, type: 'no-account' };
  const { epoch } = account;
  const inside = request.push.filter(({ replica, from }) => from <= (heads.have.get(replica)?.length ?? 0));
  const held = new Map((await rows.headersAt(inside)).map((run) => [placeKey(run.replica, run.from), run]));
  const heldAt = (replica: string, from: number): RunHeader | undefined => held.get(placeKey(replica, from));
  const { fresh, reworked, refused, have } = acceptRuns({ have: heads.have, heldAt, epoch }, request.push);
  const bytes = new Map(heads.bytes);
  const grow = (replica: string, by: number): void => void bytes.set(replica, (bytes.get(replica) ?? 0) + by);
  for (const run of fresh) grow(run.replica, run.sealed.length);
  for (const run of reworked) grow(run.replica, run.sealed.length - (await rows.sizeAt(run)));
  // Erasing is always let through: it must work where there is no room.
  if (fresh.length > 0 && sumOf(bytes) > quotaBytes) return { ok: false, type: 'quota-exceeded' };
  for (const run of fresh) await rows.insert(run, at);
  for (const run of reworked) await rows.replace(run);
  for (const replica of new Set([...fresh, ...reworked].map((run) => run.replica))) {
    const head = have.get(replica);
    if (head) await rows.setHead(replica, head, bytes.get(replica) ?? 0);
  }
  const most = Math.min(request.mostBytes, mostPageBytes);
  const page = pageOf(await runsFor(rows, have, request, most, fromEpoch), most);
  const bounds: Bound[] = [];
  for (const replica of lessErased(have, request.have)) bounds.push(...(await rows.headersOf(replica)).map(boundOf));
  return {
    ok: true,
    answer: { have, ...page, refused, bounds, epoch, time: at },
    grew: fresh.length + reworked.length > 0,
  };
}
