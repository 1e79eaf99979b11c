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
import type { AccountRows } from './account-rows.ts';
import { quotaBytes } from './store.ts';

export type SyncOutcome =
  | { readonly ok: true; readonly answer: SyncAnswer; readonly grew: boolean }
  | { readonly ok: false; readonly type: 'no-account' | 'quota-exceeded' };
export const placeKey = (replica: string, at: number): string => `${replica} ${at}`;

/** Erased runs and lacking runs are asked for apart; none comes twice. */
async function runsFor(rows: AccountRows, have: Vector, request: SyncRequest, most: number, fromEpoch: number): Promise<readonly Run[]> {
  const asked = [...request.have].map(([replica, { length }]) => ({ replica, length }));
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
  const account = await rows.account();
  if (account === undefined) return { ok: false, type: 'no-account' };
  const { epoch, usedBytes } = account;
  const held = new Map((await rows.headersAt(request.push)).map((run) => [placeKey(run.replica, run.from), run]));
  const heldAt = (replica: string, from: number): RunHeader | undefined => held.get(placeKey(replica, from));
  const { fresh, reworked, refused, have } = acceptRuns({ have: await rows.heads(), heldAt, epoch }, request.push);
  let bytes = fresh.reduce((sum, run) => sum + run.sealed.length, 0);
  for (const run of reworked) bytes += run.sealed.length - (await rows.sizeAt(run));
  // Erasing is always let through: it must work where there is no room.
  if (fresh.length > 0 && usedBytes + bytes > quotaBytes) return { ok: false, type: 'quota-exceeded' };
  for (const run of fresh) await rows.insert(run, at);
  for (const run of reworked) await rows.replace(run);
  for (const replica of new Set([...fresh, ...reworked].map((run) => run.replica))) {
    const head = have.get(replica);
    if (head) await rows.setHead(replica, head);
  }
  if (bytes !== 0) await rows.addBytes(bytes);
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
