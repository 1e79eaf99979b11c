// The rows of one account, for a sync call.
import { lastOf, type Run, type RunHeader } from '@plumbline/log/exchange';
import type { Heads, RunRows, RunsAsked } from '../store/account-rows.ts';
import { placeKey } from '../store/answer-sync.ts';
import { type Row, type Rows, toBytes, toHex, type Value } from './rows.ts';

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
/** Sizes that are asked for at once. */
const MOST_SIZES = 500;

type Call = { readonly rows: Rows; readonly account: Uint8Array };
const rowsOf = ({ rows, account }: Call, sql: string, ...values: Value[]) => rows.all(sql, account, ...values);
const rowOf = ({ rows, account }: Call, sql: string, ...values: Value[]) => rows.get(sql, account, ...values);

async function headsOf(call: Call): Promise<Heads> {
  const rows = await rowsOf(call, 'SELECT replica_id, length, chain, erased, bytes FROM replica WHERE account_id = ? ORDER BY replica_id');
  const have: Heads['have'] = new Map(
    rows.map((row) => [
      String(row['replica_id']),
      { length: Number(row['length']), chain: toHex(row['chain']), erased: Number(row['erased']) },
    ]),
  );
  return { have, bytes: new Map(rows.map((row) => [String(row['replica_id']), Number(row['bytes'])])) };
}
async function chainsAt(call: Call, places: Parameters<RunRows['chainsAt']>[0]): Promise<Map<string, string>> {
  const chains = new Map<string, string>();
  for (const { replica, length } of places) {
    const row = await rowOf(call, 'SELECT chain FROM run WHERE account_id = ? AND replica_id = ? AND last = ?', replica, length);
    if (row) chains.set(placeKey(replica, length), toHex(row['chain']));
  }
  return chains;
}
async function headersAt(call: Call, places: Parameters<RunRows['headersAt']>[0]): Promise<readonly RunHeader[]> {
  const headers: RunHeader[] = [];
  for (const { replica, from } of places) {
    const row = await rowOf(call, `SELECT ${headerColumns} FROM run WHERE ${oneRun}`, replica, from);
    if (row) headers.push(header(row));
  }
  return headers;
}
function insertRun({ rows, account }: Call, run: Run, at: number): void {
  rows.put(
    `INSERT INTO run (account_id, ${headerColumns}, sealed, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[account, run.replica, run.from, lastOf(run), toBytes(run.before), toBytes(run.chain), run.epoch, run.erased],
    ...[run.sealed, at],
  );
}

/** Where to stop reading behind `after`: sizes are read first, so that no more runs are fetched than are sent. */
async function lastWithin(call: Call, { replica, after, fromEpoch }: RunsAsked, least: number, bytes: number): Promise<number> {
  const sql = `SELECT last, length(sealed) AS size FROM run WHERE account_id = ? AND replica_id = ? AND last > ? AND erased >= ?
    AND epoch >= ? ORDER BY last LIMIT ${MOST_SIZES}`;
  let [end, sum, seen] = [after, 0, 0];
  for (;;) {
    const sizes = await rowsOf(call, sql, replica, end, least, fromEpoch);
    for (const { last, size } of sizes) {
      [end, sum, seen] = [Number(last), sum + Number(size), seen + 1];
      if (sum > bytes && seen > 1) return end;
    }
    if (sizes.length < MOST_SIZES) return end;
  }
}
async function runsAfter(call: Call, asked: RunsAsked, bytes: number): Promise<readonly Run[]> {
  const { replica, after, fromEpoch, onlyErased } = asked;
  const least = onlyErased ? 1 : 0;
  const end = await lastWithin(call, asked, least, bytes);
  if (end === after) return [];
  const sql = `SELECT ${headerColumns}, sealed FROM run
    WHERE account_id = ? AND replica_id = ? AND last > ? AND last <= ? AND erased >= ? AND epoch >= ? ORDER BY last`;
  const rows = await rowsOf(call, sql, replica, after, end, least, fromEpoch);
  return rows.map((row) => ({ ...header(row), sealed: row['sealed'] as Uint8Array }));
}
const setHead = `INSERT INTO replica (account_id, replica_id, length, chain, erased, bytes) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (account_id, replica_id) DO UPDATE SET length = excluded.length, chain = excluded.chain, erased = excluded.erased,
    bytes = excluded.bytes`;
const oneRun = 'account_id = ? AND replica_id = ? AND first = ?';

export function runRows(rows: Rows, account: Uint8Array): RunRows {
  const call: Call = { rows, account };
  return {
    heads: () => headsOf(call),
    headersAt: (places) => headersAt(call, places),
    chainsAt: (places) => chainsAt(call, places),
    insert: (run, at) => insertRun(call, run, at),
    replace: ({ epoch, erased, sealed, replica, from }) => {
      rows.put(`UPDATE run SET epoch = ?, erased = ?, sealed = ? WHERE ${oneRun}`, epoch, erased, sealed, account, replica, from);
    },
    setHead: (replica, { length, chain, erased }, bytes) => {
      rows.put(setHead, account, replica, length, toBytes(chain), erased, bytes);
    },
    sizeAt: async ({ replica, from }) =>
      Number((await rowOf(call, `SELECT length(sealed) AS size FROM run WHERE ${oneRun}`, replica, from))?.['size'] ?? 0),
    runsAfter: (...asked) => runsAfter(call, ...asked),
    headersOf: async (replica) =>
      (await rowsOf(call, `SELECT ${headerColumns} FROM run WHERE account_id = ? AND replica_id = ? ORDER BY first`, replica)).map(header),
  };
}
