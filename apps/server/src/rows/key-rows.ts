// Sealed keys of an account.
import type { KeyRows } from '../store/account-rows.ts';
import type { Rows } from './rows.ts';

export const keyRows = ({ get, all, run }: Rows, account: Uint8Array): KeyRows => ({
  keys: async () => {
    const row = await get('SELECT keys_version, epoch, keyring FROM account WHERE account_id = ?', account);
    if (row === undefined || Number(row['keys_version']) === 0) return undefined;
    const boxes = (await all('SELECT box_id, told, sealed FROM key_box WHERE account_id = ? ORDER BY n', account)).map((box) => ({
      id: String(box['box_id']),
      told: box['told'] as Uint8Array,
      sealed: box['sealed'] as Uint8Array,
    }));
    return { version: Number(row['keys_version']), epoch: Number(row['epoch']), keyring: row['keyring'] as Uint8Array, boxes };
  },
  keepKeys: async ({ version, epoch, keyring, boxes }) => {
    await run('UPDATE account SET keys_version = ?, epoch = ?, keyring = ? WHERE account_id = ?', version, epoch, keyring, account);
    await run('DELETE FROM key_box WHERE account_id = ?', account);
    for (const [n, { id, told, sealed }] of boxes.entries())
      await run('INSERT INTO key_box (account_id, n, box_id, told, sealed) VALUES (?, ?, ?, ?, ?)', account, n, id, told, sealed);
  },
});
