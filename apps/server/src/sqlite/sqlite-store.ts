// The store in one SQLite file: for a household, and for a clinic of moderate size.
import type { DatabaseSync } from 'node:sqlite';
import { answerSync } from '../store/answer-sync.ts';
import type { Store } from '../store/store.ts';
import { accountRows, toBytes } from './account-rows.ts';
import { credentialStore } from './credentials.ts';
import { keyStore } from './keys.ts';
import { type Queries, queriesOf } from './queries.ts';
import { auditStore, sessionStore } from './sessions.ts';

const totals = `SELECT (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM run) AS runs,
  (SELECT coalesce(sum(used_bytes), 0) FROM account) AS bytes`;

const upkeep = ({ inCommit, get, run }: Queries): Pick<Store, 'erase' | 'check' | 'counts'> => ({
  erase: (account) =>
    inCommit(() => {
      if (run(`UPDATE account SET status = 'erasing' WHERE account_id = ?`, toBytes(account)) === 0) return false;
      run('DELETE FROM run WHERE account_id = ?', toBytes(account));
      return run('DELETE FROM account WHERE account_id = ?', toBytes(account)) > 0;
    }),
  check: () =>
    inCommit(() => {
      get(totals);
      run('UPDATE account SET used_bytes = used_bytes WHERE account_id = zeroblob(16)');
    }),
  counts: () =>
    inCommit(() => {
      const row = get(totals);
      return { accounts: Number(row?.['accounts']), runs: Number(row?.['runs']), bytes: Number(row?.['bytes']) };
    }),
});

/** The store over an open database; see `openDatabase`. */
export function createSqliteStore(database: DatabaseSync): Store {
  const queries = queriesOf(database);
  const { inCommit, statements } = queries;
  return {
    kind: 'sqlite',
    ...credentialStore(queries),
    ...sessionStore(queries),
    ...auditStore(queries),
    ...keyStore(queries),
    ...upkeep(queries),
    sync: (account, request, at) => inCommit(() => answerSync(accountRows(statements, toBytes(account), at), request, at)),
    close: () => inCommit(() => undefined).then(() => database.close()),
  };
}
