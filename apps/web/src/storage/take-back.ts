// Undoes one taking in: the log itself only grows, so this is for the moment right after, before anything was written behind it.
import { type Database, got, type SlotRow } from './database.ts';
import { dropIn } from './erasures.ts';

/** Takes away the lines after `from`, if `until` is still the last; resolves to how many are left, or undefined where it did nothing. */
export const takeBackIn = (db: Database, from: number, until: number): Promise<number | undefined> =>
  db.run('readwrite', ['lines', 'slots', 'snapshot'], async (stores) => {
    const last = (await got(stores('lines').openKeyCursor(null, 'prev')))?.key;
    if (last !== until) return undefined;
    await got(stores('lines').delete(IDBKeyRange.lowerBound(from, true)));
    const [keys, rows] = await Promise.all([got(stores('slots').getAllKeys()), got<SlotRow[]>(stores('slots').getAll())]);
    await Promise.all(keys.filter((_, n) => (rows[n]?.at ?? 0) > from).map((key) => got(stores('slots').delete(key))));
    await dropIn(stores);
    return got(stores('lines').count());
  });
