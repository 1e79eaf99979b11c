// What another device's facts do to the log here: tails move, facts are added, contents go. One strict transaction, and no fact is ever lost.
import { type Entry, type FactId, planAppend, type SlotBook } from '@plumbline/log';
import type { Settlement, SettleResult, SyncStore } from '@plumbline/log/exchange';
import { type Database, got, type SlotRow, type Stores } from './database.ts';
import { dropIn } from './erasures.ts';
import { bookFor, createIdbLog, eraseIn, slotKey, write, writeError } from './idb-log.ts';

interface CutSlot {
  readonly key: IDBValidKey;
  readonly row: SlotRow;
}
/** The slots that give way. */
async function slotsToCut(from: Stores, cut: Settlement['cut']): Promise<readonly CutSlot[]> {
  const slots: CutSlot[] = [];
  for (const [replica, keep] of cut) {
    const behind = IDBKeyRange.bound(slotKey(replica, keep + 1), slotKey(replica, Number.MAX_SAFE_INTEGER));
    const [keys, rows] = await Promise.all([got(from('slots').getAllKeys(behind)), got<SlotRow[]>(from('slots').getAll(behind))]);
    for (const [n, row] of rows.entries()) slots.push({ key: keys[n] as IDBValidKey, row });
  }
  return slots;
}

/** Facts that would stand nowhere any more. */
async function lostBy(from: Stores, slots: readonly CutSlot[], append: readonly Entry[]): Promise<readonly FactId[]> {
  const goes = new Set(slots.map(({ row }) => row.at));
  const comes = new Set(append.map(({ line }) => line.fact.id));
  const lost: FactId[] = [];
  for (const { row } of slots) {
    if (comes.has(row.id)) continue;
    const all = await got<SlotRow[]>(from('slots').index('id').getAll(row.id));
    if (all.every(({ at }) => goes.has(at))) lost.push(row.id);
  }
  return lost;
}

/** The book as it is once the cut is made. */
async function bookAfterCut(from: Stores, { cut, append }: Settlement): Promise<SlotBook> {
  const before = await bookFor(from('slots'), append);
  const keeps = (replica: string): number => cut.get(replica) ?? Number.POSITIVE_INFINITY;
  return {
    lengthOf: (replica) => Math.min(before.lengthOf(replica), keeps(replica)),
    holderOf: (replica, seq) => (seq > keeps(replica) ? undefined : before.holderOf(replica, seq)),
  };
}

/**
 * Cuts, appends and erases in the transaction of `from`, or changes nothing and says why. Where the device's own tail moved, it goes on under
 * a new name: the old one is forgotten in the same transaction, and the next opening mints another.
 */
async function settleIn(from: Stores, settlement: Settlement): Promise<SettleResult> {
  const { cut, append, erase } = settlement;
  const slots = await slotsToCut(from, cut);
  const lost = await lostBy(from, slots, append);
  if (lost.length > 0) return { ok: false, error: { type: 'would-lose', ids: lost } };
  const plan = planAppend(await bookAfterCut(from, settlement), append);
  if (!plan.ok) return plan;
  for (const { key, row } of slots) await Promise.all([got(from('slots').delete(key)), got(from('lines').delete(row.at))]);
  await write(from, plan.fresh);
  if (slots.length > 0) await dropIn(from);
  if (erase.size > 0) await eraseIn(from, erase);
  const own: unknown = await got(from('meta').get('replica'));
  if (typeof own === 'string' && cut.has(own)) await got(from('meta').delete('replica'));
  return { ok: true, added: plan.fresh.length };
}

/** The log of an open database as a store that takes part in sync. */
export const createSyncLog = (db: Database): SyncStore => ({
  ...createIdbLog(db),
  async settle(settlement) {
    try {
      return await db.run('readwrite', ['lines', 'slots', 'snapshot', 'meta'], (from) => settleIn(from, settlement));
    } catch (thrown) {
      return { ok: false, error: writeError(thrown) };
    }
  },
});
