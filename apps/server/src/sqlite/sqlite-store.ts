// The store in one SQLite file: for a household, and for a clinic of moderate size.
import type { DatabaseSync } from 'node:sqlite';
import { rowStore } from '../rows/account-rows.ts';
import { toBytes, toHex } from '../rows/rows.ts';
import type { Store } from '../store/store.ts';
import { type Queries, queriesOf } from './queries.ts';

const totals = `SELECT (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM run) AS runs,
  (SELECT coalesce(sum(bytes), 0) FROM replica) AS bytes`;

const upkeep = ({ inCommit }: Queries): Pick<Store, 'check' | 'counts' | 'accountAt' | 'accountIds'> => ({
  accountAt: (recovery) =>
    inCommit(async ({ get }) => {
      const row = await get('SELECT account_id FROM recovery WHERE credential_id = ?', toBytes(recovery));
      return row && toHex(row['account_id']);
    }),
  accountIds: () =>
    inCommit(async ({ all }) => (await all('SELECT account_id FROM account ORDER BY account_id')).map((row) => toHex(row['account_id']))),
  check: () =>
    inCommit(async ({ get, run }) => {
      await get(totals);
      await run('UPDATE account SET epoch = epoch WHERE account_id = zeroblob(16)');
    }),
  counts: () =>
    inCommit(async ({ get }) => {
      const row = await get(totals);
      return { accounts: Number(row?.['accounts']), runs: Number(row?.['runs']), bytes: Number(row?.['bytes']) };
    }),
});

/** The store over an open database; see `openDatabase`. */
export function createSqliteStore(database: DatabaseSync): Store {
  const queries = queriesOf(database);
  return {
    kind: 'sqlite',
    ...rowStore(queries),
    ...upkeep(queries),
    close: () => queries.inCommit(() => undefined).then(() => database.close()),
  };
}
