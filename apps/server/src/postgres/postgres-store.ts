// The store in Postgres: for a clinic, with as many nodes before it as it wants.
import type pg from 'pg';
import { rowStore } from '../rows/account-rows.ts';
import { toHex } from '../rows/rows.ts';
import type { Store } from '../store/store.ts';
import { type PostgresTransactions, transactionsOf } from './transactions.ts';

const upkeep = ({ apart, write }: PostgresTransactions): Pick<Store, 'check' | 'counts' | 'accountAt' | 'accountIds'> => ({
  accountAt: (recovery) =>
    apart({ recovery }, async ({ get }) => {
      const row = await get('SELECT account_id FROM recovery');
      return row && toHex(row['account_id']);
    }),
  accountIds: () => apart({}, async ({ all }) => (await all('SELECT account_ids() AS id')).map((row) => toHex(row['id']))),
  // An account of noughts is never there, so nothing is changed; a server that only reads refuses all the same.
  check: () =>
    write('0'.repeat(32), async ({ run }) => {
      await run('UPDATE account SET epoch = epoch');
    }),
  counts: () =>
    apart({}, async ({ get }) => {
      const row = await get('SELECT accounts, runs, bytes FROM totals()');
      return { accounts: Number(row?.['accounts']), runs: Number(row?.['runs']), bytes: Number(row?.['bytes']) };
    }),
});

/** The store over an open pool; see `openPool`. */
export function createPostgresStore(pool: pg.Pool): Store {
  const transactions = transactionsOf(pool);
  return { kind: 'postgres', ...rowStore(transactions), ...upkeep(transactions), close: () => pool.end() };
}
