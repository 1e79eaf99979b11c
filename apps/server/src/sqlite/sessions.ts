// Open sessions and the book of what was done, in SQLite.
import type { AuditLine, Store } from '../store/store.ts';
import { toBytes, toHex } from './account-rows.ts';
import type { Queries } from './queries.ts';

export const sessionStore = ({ inCommit, get, run, exists }: Queries): Pick<Store, 'openSession' | 'useSession' | 'endSession'> => ({
  openSession: ({ account, credential, idleUntil, endsAt }, tokenHash) =>
    inCommit(() => {
      run(
        'INSERT INTO session (account_id, token_hash, credential_id, idle_until, ends_at) VALUES (?, ?, ?, ?, ?)',
        ...[toBytes(account), tokenHash, toBytes(credential), idleUntil, endsAt],
      );
    }),
  useSession: (account, tokenHash, at, idleMs) =>
    inCommit(() => {
      const place = [toBytes(account), tokenHash] as const;
      const row = get('SELECT credential_id, idle_until, ends_at FROM session WHERE account_id = ? AND token_hash = ?', ...place);
      if (row === undefined || !exists(account)) return undefined;
      const endsAt = Number(row['ends_at']);
      if (Math.min(endsAt, Number(row['idle_until'])) <= at) {
        run('DELETE FROM session WHERE account_id = ? AND token_hash = ?', ...place);
        return undefined;
      }
      const idleUntil = at + idleMs;
      run('UPDATE session SET idle_until = ? WHERE account_id = ? AND token_hash = ?', idleUntil, ...place);
      return { account, credential: toHex(row['credential_id']), idleUntil, endsAt };
    }),
  endSession: (account, tokenHash) =>
    inCommit(() => void run('DELETE FROM session WHERE account_id = ? AND token_hash = ?', toBytes(account), tokenHash)),
});

export const auditStore = ({ inCommit, get, all, run, exists }: Queries): Pick<Store, 'audit' | 'auditOf'> => ({
  audit: (account, { at, actor, action, outcome }) =>
    inCommit(() => {
      if (!exists(account)) return;
      const n = Number(get('SELECT coalesce(max(n), 0) + 1 AS n FROM audit WHERE account_id = ?', toBytes(account))?.['n']);
      run(
        'INSERT INTO audit (account_id, n, at, actor, action, outcome) VALUES (?, ?, ?, ?, ?, ?)',
        ...[toBytes(account), n, at, actor, action, outcome],
      );
    }),
  auditOf: (account) =>
    inCommit(() =>
      all('SELECT n, at, actor, action, outcome FROM audit WHERE account_id = ? ORDER BY n', toBytes(account)).map(
        (row): AuditLine => ({
          n: Number(row['n']),
          at: Number(row['at']),
          actor: String(row['actor']),
          action: String(row['action']),
          outcome: row['outcome'] as AuditLine['outcome'],
        }),
      ),
    ),
});
