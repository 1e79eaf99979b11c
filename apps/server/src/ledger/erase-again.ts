// A backup from before somebody erased their account holds it still. Before anybody is let in, it is erased again.
import type { Store } from '../store/store.ts';
import type { Ledger } from './ledger.ts';

/** How many there were. */
export async function eraseAgain(store: Pick<Store, 'accountIds' | 'write'>, ledger: Ledger): Promise<number> {
  // Nothing was ever erased here: not every account need be looked at.
  if (ledger.lines().length === 0) return 0;
  const back = (await store.accountIds()).filter(ledger.has);
  for (const account of back) await store.write(account, (rows) => rows.eraseAccount());
  return back.length;
}
