// Keys that may open a session for an account.
import type { CredentialRows } from '../store/account-rows.ts';
import type { Credential } from '../store/store.ts';
import { type Row, type Rows, toBytes, toHex } from './rows.ts';

export const credentialColumns = 'credential_id, kind, public_key, handle, counter, from_epoch, label, created_at, used_at';
export const credentialIn = (row: Row): Credential => ({
  id: toHex(row['credential_id']),
  kind: row['kind'] as Credential['kind'],
  publicKey: row['public_key'] as Uint8Array,
  handle: row['handle'] as Uint8Array,
  counter: Number(row['counter']),
  fromEpoch: Number(row['from_epoch']),
  label: String(row['label']),
  createdAt: Number(row['created_at']),
  usedAt: Number(row['used_at']),
});
const one = 'account_id = ? AND credential_id = ?';

export const credentialRows = ({ get, all, run }: Rows, account: Uint8Array): CredentialRows => ({
  credentials: async () =>
    (await all(`SELECT ${credentialColumns} FROM credential WHERE account_id = ? ORDER BY created_at, credential_id`, account)).map(
      credentialIn,
    ),
  credential: async (id) => {
    const row = await get(`SELECT ${credentialColumns} FROM credential WHERE ${one}`, account, toBytes(id));
    return row && credentialIn(row);
  },
  insertCredential: async ({ id, kind, publicKey, handle, counter, fromEpoch, label, createdAt, usedAt }) => {
    await run(
      `INSERT INTO credential (account_id, ${credentialColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[account, toBytes(id), kind, publicKey, handle, counter, fromEpoch, label, createdAt, usedAt],
    );
    if (kind !== 'recovery') return true;
    const leads = 'INSERT INTO recovery (credential_id, account_id) VALUES (?, ?) ON CONFLICT DO NOTHING';
    if ((await run(leads, toBytes(id), account)) > 0) return true;
    await run(`DELETE FROM credential WHERE ${one}`, account, toBytes(id));
    return false;
  },
  updateCredential: async ({ id, label, counter, usedAt }) => {
    await run(`UPDATE credential SET label = ?, counter = ?, used_at = ? WHERE ${one}`, label, counter, usedAt, account, toBytes(id));
  },
  deleteCredential: async (id) => {
    await run(`DELETE FROM credential WHERE ${one}`, account, toBytes(id));
  },
});
