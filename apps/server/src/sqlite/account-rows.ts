// The rows of one account in SQLite, for a sync call.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { type Have, lastOf, type Run, type RunHeader } from '@plumbline/log/exchange';
import { type AccountRows, placeKey } from '../store/answer-sync.ts';

export const toBytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
export const toHex = (value: unknown): string => Buffer.from(value as Uint8Array).toString('hex');
type Row = Readonly<Record<string, unknown>>;

/** Prepared once for a database, used by every call. */
export type Statements = (sql: string) => StatementSync;
export function statementsOf(database: DatabaseSync): Statements {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const statement = known.get(sql) ?? database.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}

const header = (row: Row): RunHeader => ({
  replica: String(row['replica_id']),
  from: Number(row['first']),
  count: Number(row['last']) - Number(row['first']) + 1,
  before: toHex(row['before']),
  chain: toHex(row['chain']),
  epoch: Number(row['epoch']),
  erased: Number(row['erased']),
});
const headerColumns = 'replica_id, first, last, before, chain, epoch, erased';

type Call = { readonly statements: Statements; readonly account: Uint8Array; readonly at: number };
const rowsOf = ({ statements, account }: Call, sql: string, ...values: SQLInputValue[]): readonly Row[] =>
  statements(sql).all(account, ...values);
const rowOf = ({ statements, account }: Call, sql: string, ...values: SQLInputValue[]): Row | undefined =>
  statements(sql).get(account, ...values);

function headsOf(call: Call): Map<string, Have> {
  const rows = rowsOf(call, 'SELECT replica_id, length, chain, erased FROM replica WHERE account_id = ? ORDER BY replica_id');
  return new Map(
    rows.map((row) => [
      String(row['replica_id']),
      { length: Number(row['length']), chain: toHex(row['chain']), erased: Number(row['erased']) },
    ]),
  );
}
function chainsAt(call: Call, places: readonly { readonly replica: string; readonly length: number }[]): Map<string, string> {
  const chains = new Map<string, string>();
  for (const { replica, length } of places) {
    const row = rowOf(call, 'SELECT chain FROM run WHERE account_id = ? AND replica_id = ? AND last = ?', replica, length);
    if (row) chains.set(placeKey(replica, length), toHex(row['chain']));
  }
  return chains;
}
function insertRun({ statements, account, at }: Call, run: Run): void {
  statements(`INSERT INTO run (account_id, ${headerColumns}, sealed, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    ...[account, run.replica, run.from, lastOf(run), toBytes(run.before), toBytes(run.chain), run.epoch, run.erased],
    ...[run.sealed, at],
  );
}
function runsAfter(call: Call, replica: string, after: number, bytes: number, onlyErased: boolean): readonly Run[] {
  const runs: Run[] = [];
  let sum = 0;
  const sql = `SELECT ${headerColumns}, sealed FROM run WHERE account_id = ? AND replica_id = ? AND last > ? AND erased >= ? ORDER BY last`;
  for (const row of call.statements(sql).iterate(call.account, replica, after, onlyErased ? 1 : 0)) {
    const sealed = row['sealed'] as Uint8Array;
    runs.push({ ...header(row), sealed });
    sum += sealed.length;
    if (sum > bytes && runs.length > 1) break;
  }
  return runs;
}
const setHead = `INSERT INTO replica (account_id, replica_id, length, chain, erased) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (account_id, replica_id) DO UPDATE SET length = excluded.length, chain = excluded.chain, erased = excluded.erased`;
const oneRun = 'account_id = ? AND replica_id = ? AND first = ?';

export function accountRows(statements: Statements, account: Uint8Array, at: number): AccountRows {
  const call: Call = { statements, account, at };
  return {
    account: () => {
      const row = rowOf(call, `SELECT epoch, used_bytes FROM account WHERE account_id = ? AND status = 'active'`);
      return row && { epoch: Number(row['epoch']), usedBytes: Number(row['used_bytes']) };
    },
    heads: () => headsOf(call),
    headersAt: (places) =>
      places
        .map(({ replica, from }) => rowOf(call, `SELECT ${headerColumns} FROM run WHERE ${oneRun}`, replica, from))
        .flatMap((row) => (row ? [header(row)] : [])),
    chainsAt: (places) => chainsAt(call, places),
    insert: (run) => insertRun(call, run),
    replace: ({ epoch, erased, sealed, replica, from }) =>
      void statements(`UPDATE run SET epoch = ?, erased = ?, sealed = ? WHERE ${oneRun}`).run(
        epoch,
        erased,
        sealed,
        account,
        replica,
        from,
      ),
    setHead: (replica, { length, chain, erased }) => void statements(setHead).run(account, replica, length, toBytes(chain), erased),
    addBytes: (bytes) => void statements('UPDATE account SET used_bytes = used_bytes + ? WHERE account_id = ?').run(bytes, account),
    sizeAt: ({ replica, from }) =>
      Number(rowOf(call, `SELECT length(sealed) AS size FROM run WHERE ${oneRun}`, replica, from)?.['size'] ?? 0),
    runsAfter: (...asked) => runsAfter(call, ...asked),
    headersOf: (replica) =>
      rowsOf(call, `SELECT ${headerColumns} FROM run WHERE account_id = ? AND replica_id = ? ORDER BY first`, replica).map(header),
  };
}
