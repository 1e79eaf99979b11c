// Who may open a session for an account.
import { type Credential, mostCredentials, type Store } from '../store/store.ts';
import { exists, type Rows, type Transactions, toBytes, toHex } from './rows.ts';

async function insertCredential({ run }: Rows, account: string, { id, kind, publicKey, label, createdAt }: Credential): Promise<void> {
  await run(
    'INSERT INTO credential (account_id, credential_id, kind, public_key, label, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[toBytes(account), toBytes(id), kind, publicKey, label, createdAt],
  );
}
async function credentialsOf({ all }: Rows, account: string): Promise<readonly Credential[]> {
  const rows = await all(
    'SELECT credential_id, kind, public_key, label, created_at FROM credential WHERE account_id = ? ORDER BY created_at, credential_id',
    toBytes(account),
  );
  return rows.map((row) => ({
    id: toHex(row['credential_id']),
    kind: row['kind'] as Credential['kind'],
    publicKey: row['public_key'] as Uint8Array,
    label: String(row['label']),
    createdAt: Number(row['created_at']),
  }));
}

export const credentialStore = ({
  read,
  write,
}: Transactions): Pick<Store, 'createAccount' | 'credentials' | 'addCredential' | 'removeCredential'> => ({
  createAccount: (account, first, at) =>
    write(account, async (rows) => {
      const made = 'INSERT INTO account (account_id, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING';
      if ((await rows.run(made, toBytes(account), at)) === 0) return false;
      await insertCredential(rows, account, first);
      return true;
    }),
  credentials: (account) => read(account, (rows) => credentialsOf(rows, account)),
  addCredential: (account, credential) =>
    write(account, async (rows) => {
      const has = await credentialsOf(rows, account);
      if (has.length >= mostCredentials || has.some(({ id }) => id === credential.id) || !(await exists(rows, account))) return false;
      await insertCredential(rows, account, credential);
      return true;
    }),
  removeCredential: (account, id) =>
    write(account, async (rows) => {
      if ((await credentialsOf(rows, account)).length < 2) return false;
      return (await rows.run('DELETE FROM credential WHERE account_id = ? AND credential_id = ?', toBytes(account), toBytes(id))) > 0;
    }),
});
