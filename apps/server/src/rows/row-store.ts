// The store over rows, whichever database gives them. A new call of the port is written here, once, in SQL for both; a new table goes into
// `sqlite/schema.ts` and `postgres/schema.ts`.
import { answerSync } from '../store/answer-sync.ts';
import type { Store } from '../store/store.ts';
import { accountRows } from './account-rows.ts';
import { credentialStore } from './credentials.ts';
import { keyStore } from './keys.ts';
import { type Transactions, toBytes } from './rows.ts';
import { auditStore, sessionStore } from './sessions.ts';

/** Everything but what a database does in its own way. */
export type RowStore = Omit<Store, 'kind' | 'check' | 'counts' | 'close'>;

export const rowStore = (transactions: Transactions): RowStore => ({
  ...credentialStore(transactions),
  ...sessionStore(transactions),
  ...auditStore(transactions),
  ...keyStore(transactions),
  sync: (account, request, at) => {
    const inTransaction = request.push.length > 0 ? transactions.write : transactions.read;
    return inTransaction(account, (rows) => answerSync(accountRows(rows, toBytes(account), at), request, at));
  },
  erase: (account) =>
    transactions.write(account, async ({ run }) => {
      if ((await run(`UPDATE account SET status = 'erasing' WHERE account_id = ?`, toBytes(account))) === 0) return false;
      await run('DELETE FROM run WHERE account_id = ?', toBytes(account));
      return (await run('DELETE FROM account WHERE account_id = ?', toBytes(account))) > 0;
    }),
});
