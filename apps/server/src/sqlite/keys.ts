// Sealed keys of an account, in SQLite.
import { acceptKeys, type KeyChange, type KeyShelf } from '@plumbline/log/exchange';
import type { KeysOutcome, Store } from '../store/store.ts';
import { accountRows, toBytes } from './account-rows.ts';
import type { Queries } from './queries.ts';

function keysOf({ get, all }: Queries, account: string): KeyShelf | undefined {
  const row = get('SELECT keys_version, epoch, keyring FROM account WHERE account_id = ?', toBytes(account));
  if (row === undefined || Number(row['keys_version']) === 0) return undefined;
  const boxes = all('SELECT box_id, told, sealed FROM key_box WHERE account_id = ? ORDER BY n', toBytes(account)).map((box) => ({
    id: String(box['box_id']),
    told: box['told'] as Uint8Array,
    sealed: box['sealed'] as Uint8Array,
  }));
  return { version: Number(row['keys_version']), epoch: Number(row['epoch']), keyring: row['keyring'] as Uint8Array, boxes };
}

function keepKeys({ run }: Queries, account: string, { version, epoch, keyring, boxes }: KeyShelf): void {
  run('UPDATE account SET keys_version = ?, epoch = ?, keyring = ? WHERE account_id = ?', version, epoch, keyring, toBytes(account));
  run('DELETE FROM key_box WHERE account_id = ?', toBytes(account));
  for (const [n, { id, told, sealed }] of boxes.entries())
    run('INSERT INTO key_box (account_id, n, box_id, told, sealed) VALUES (?, ?, ?, ?, ?)', toBytes(account), n, id, told, sealed);
}

async function changeKeys(queries: Queries, account: string, change: KeyChange): Promise<KeysOutcome> {
  if (!queries.exists(account)) return { ok: false, type: 'no-account' };
  const have = await accountRows(queries.statements, toBytes(account), 0).heads();
  const done = acceptKeys(keysOf(queries, account), change, have);
  if (done.ok) keepKeys(queries, account, done.shelf);
  return done;
}

export const keyStore = (queries: Queries): Pick<Store, 'keys' | 'changeKeys'> => ({
  keys: (account) => queries.inCommit(() => keysOf(queries, account)),
  changeKeys: (account, change) => queries.inCommit(() => changeKeys(queries, account, change)),
});
