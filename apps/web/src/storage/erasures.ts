// How often contents were erased here, counted beside the snapshot: one that was made before may hold what is gone.
import { got, type Stores } from './database.ts';

/** What the store holds: the snapshot, and the count. */
export const snapshotKey = 'state';
const erasuresKey = 'erasures';

export async function erasuresIn(from: Stores): Promise<number> {
  const count: unknown = await got(from('snapshot').get(erasuresKey));
  return typeof count === 'number' ? count : 0;
}

/** In the transaction that takes contents or lines away: the snapshot goes with them, and none that was made before is kept after. */
export async function dropIn(from: Stores): Promise<void> {
  await got(from('snapshot').put((await erasuresIn(from)) + 1, erasuresKey));
  await got(from('snapshot').delete(snapshotKey));
}
