// All rows of one account, and the store over them, whichever database gives them. A new row is written here, once, in SQL for both; a new table
// goes into `sqlite/schema.ts` and `postgres/schema.ts`.
import type { AccountRows } from '../store/account-rows.ts';
import type { Store } from '../store/store.ts';
import { auditRows } from './audit-rows.ts';
import { credentialRows } from './credential-rows.ts';
import { keyRows } from './key-rows.ts';
import { type Rows, type Transactions, toBytes } from './rows.ts';
import { runRows } from './run-rows.ts';
import { sessionRows } from './session-rows.ts';

/** What does not go with the row of its account by itself: what may go only then, and what is kept without an account. */
const goneFirst = ['run', 'audit', 'spent'] as const;

/** All of them. */
export function accountRows(rows: Rows, account: Uint8Array): AccountRows {
  return {
    ...runRows(rows, account),
    ...keyRows(rows, account),
    ...credentialRows(rows, account),
    ...sessionRows(rows, account),
    ...auditRows(rows, account),
    account: async () => {
      const row = await rows.get(`SELECT epoch, created_at FROM account WHERE account_id = ? AND status = 'active'`, account);
      return row && { epoch: Number(row['epoch']), createdAt: Number(row['created_at']) };
    },
    insertAccount: async (at) => {
      await rows.run('INSERT INTO account (account_id, created_at) VALUES (?, ?)', account, at);
    },
    eraseAccount: async () => {
      await rows.run(`UPDATE account SET status = 'erasing' WHERE account_id = ?`, account);
      for (const table of goneFirst) await rows.run(`DELETE FROM ${table} WHERE account_id = ?`, account);
      await rows.run('DELETE FROM account WHERE account_id = ?', account);
    },
  };
}

/** Everything but what a database does in its own way. */
export const rowStore = ({ read, write }: Transactions): Pick<Store, 'read' | 'write'> => ({
  read: (account, work) => read(account, (rows) => work(accountRows(rows, toBytes(account)))),
  write: (account, work) => write(account, (rows) => work(accountRows(rows, toBytes(account)))),
});
