// Sealed keys of an account.
import { acceptKeys, type KeyChange, type KeyShelf } from '@plumbline/log/exchange';
import type { KeysOutcome, Store } from '../store/store.ts';
import { accountRows } from './account-rows.ts';
import { exists, type Rows, type Transactions, toBytes } from './rows.ts';

async function keysOf({ get, all }: Rows, account: string): Promise<KeyShelf | undefined> {
  const row = await get('SELECT keys_version, epoch, keyring FROM account WHERE account_id = ?', toBytes(account));
  if (row === undefined || Number(row['keys_version']) === 0) return undefined;
  const boxes = (await all('SELECT box_id, told, sealed FROM key_box WHERE account_id = ? ORDER BY n', toBytes(account))).map((box) => ({
    id: String(box['box_id']),
    told: box['told'] as Uint8Array,
    sealed: box['sealed'] as Uint8Array,
  }));
  return { version: Number(row['keys_version']), epoch: Number(row['epoch']), keyring: row['keyring'] as Uint8Array, boxes };
}

async function keepKeys({ run }: Rows, account: string, { version, epoch, keyring, boxes }: KeyShelf): Promise<void> {
  await run('UPDATE account SET keys_version = ?, epoch = ?, keyring = ? WHERE account_id = ?', version, epoch, keyring, toBytes(account));
  await run('DELETE FROM key_box WHERE account_id = ?', toBytes(account));
  for (const [n, { id, told, sealed }] of boxes.entries())
    await run('INSERT INTO key_box (account_id, n, box_id, told, sealed) VALUES (?, ?, ?, ?, ?)', toBytes(account), n, id, told, sealed);
}

async function changeKeys(rows: Rows, account: string, change: KeyChange): Promise<KeysOutcome> {
  if (!(await exists(rows, account))) return { ok: false, type: 'no-account' };
  const have = await accountRows(rows, toBytes(account), 0).heads();
  const done = acceptKeys(await keysOf(rows, account), change, have);
  if (done.ok) await keepKeys(rows, account, done.shelf);
  return done;
}

export const keyStore = ({ read, write }: Transactions): Pick<Store, 'keys' | 'changeKeys'> => ({
  keys: (account) => read(account, (rows) => keysOf(rows, account)),
  changeKeys: (account, change) => write(account, (rows) => changeKeys(rows, account, change)),
});
