// Who may open a session for an account, in SQLite.
import { type Credential, mostCredentials, type Store } from '../store/store.ts';
import { toBytes, toHex } from './account-rows.ts';
import type { Queries } from './queries.ts';

function insertCredential({ run }: Queries, account: string, { id, kind, publicKey, label, createdAt }: Credential): void {
  run(
    'INSERT INTO credential (account_id, credential_id, kind, public_key, label, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    ...[toBytes(account), toBytes(id), kind, publicKey, label, createdAt],
  );
}
const credentialsOf = ({ all }: Queries, account: string): readonly Credential[] =>
  all(
    'SELECT credential_id, kind, public_key, label, created_at FROM credential WHERE account_id = ? ORDER BY created_at, credential_id',
    toBytes(account),
  ).map((row) => ({
    id: toHex(row['credential_id']),
    kind: row['kind'] as Credential['kind'],
    publicKey: row['public_key'] as Uint8Array,
    label: String(row['label']),
    createdAt: Number(row['created_at']),
  }));

export const credentialStore = (queries: Queries): Pick<Store, 'createAccount' | 'credentials' | 'addCredential' | 'removeCredential'> => {
  const { inCommit, get, run, exists } = queries;
  return {
    createAccount: (account, first, at) =>
      inCommit(() => {
        if (get('SELECT 1 FROM account WHERE account_id = ?', toBytes(account))) return false;
        run('INSERT INTO account (account_id, created_at) VALUES (?, ?)', toBytes(account), at);
        insertCredential(queries, account, first);
        return true;
      }),
    credentials: (account) => inCommit(() => credentialsOf(queries, account)),
    addCredential: (account, credential) =>
      inCommit(() => {
        const has = credentialsOf(queries, account);
        if (!exists(account) || has.length >= mostCredentials || has.some(({ id }) => id === credential.id)) return false;
        insertCredential(queries, account, credential);
        return true;
      }),
    removeCredential: (account, id) =>
      inCommit(() => {
        if (credentialsOf(queries, account).length < 2) return false;
        return run('DELETE FROM credential WHERE account_id = ? AND credential_id = ?', toBytes(account), toBytes(id)) > 0;
      }),
  };
};
