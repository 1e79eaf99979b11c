// Looking through a whole SQLite file: what the database can tell of itself, and what only the chains can.
import type { DatabaseSync } from 'node:sqlite';
import { accountRows } from '../rows/account-rows.ts';
import { toBytes, toHex } from '../rows/rows.ts';
import { rowsOf } from '../sqlite/queries.ts';
import { checkAccount } from '../store/check-account.ts';

export interface Seen {
  readonly accounts: number;
  readonly runs: number;
  /** Each the end of a sentence, the first ones only where there are very many. */
  readonly faults: readonly string[];
}
const MOST_FAULTS = 20;

function faultsOfDatabase(database: DatabaseSync): readonly string[] {
  const found = database.prepare(`PRAGMA integrity_check(${MOST_FAULTS})`).all();
  const said = found.map((row) => String(row['integrity_check'])).filter((text) => text !== 'ok');
  const lost = database.prepare('PRAGMA foreign_key_check').all().length;
  return [...said, ...(lost > 0 ? [`${lost} rows belong to nothing`] : [])];
}

/** Reads one instant of it; may stand beside a running server. Errors: none; what cannot be read is a fault. */
export async function lookThrough(database: DatabaseSync, onAccount: (n: number, of: number) => void = () => undefined): Promise<Seen> {
  const rows = rowsOf(database);
  let [accounts, runs] = [0, 0];
  const faults: string[] = [];
  try {
    database.exec('BEGIN');
    faults.push(...faultsOfDatabase(database));
    const ids = (await rows.all('SELECT account_id FROM account ORDER BY account_id')).map((row) => toHex(row['account_id']));
    accounts = ids.length;
    runs = Number((await rows.get('SELECT count(*) AS n FROM run'))?.['n']);
    for (const [n, id] of ids.entries()) {
      onAccount(n + 1, accounts);
      const found = await checkAccount(accountRows(rows, toBytes(id)));
      faults.push(...found.map((fault) => `account ${id.slice(0, 8)}: ${fault}`));
    }
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
  return { accounts, runs, faults: faults.slice(0, MOST_FAULTS) };
}
