// Open sessions and the book of what was done.
import type { AuditLine, Session, Store } from '../store/store.ts';
import { exists, type Rows, type Transactions, toBytes, toHex } from './rows.ts';

const oneSession = 'account_id = ? AND token_hash = ?';
type Found = { readonly session: Session; readonly isOver: boolean };

async function sessionOf(rows: Rows, account: string, tokenHash: Uint8Array, at: number): Promise<Found | undefined> {
  const sql = `SELECT credential_id, idle_until, ends_at FROM session WHERE ${oneSession}`;
  const row = await rows.get(sql, toBytes(account), tokenHash);
  if (row === undefined || !(await exists(rows, account))) return undefined;
  const [idleUntil, endsAt] = [Number(row['idle_until']), Number(row['ends_at'])];
  return { session: { account, credential: toHex(row['credential_id']), idleUntil, endsAt }, isOver: Math.min(endsAt, idleUntil) <= at };
}
/** A session moves on only by a hundredth at once: asking is then reading, which costs no commit. */
const isWorthMoving = ({ idleUntil }: Session, at: number, idleMs: number): boolean => at + idleMs - idleUntil > idleMs / 100;

export const sessionStore = ({ read, write }: Transactions): Pick<Store, 'openSession' | 'useSession' | 'endSession'> => {
  const end = (account: string, tokenHash: Uint8Array): Promise<void> =>
    write(account, async ({ run }) => {
      await run(`DELETE FROM session WHERE ${oneSession}`, toBytes(account), tokenHash);
    });
  return {
    openSession: ({ account, credential, idleUntil, endsAt }, tokenHash) =>
      write(account, async ({ run }) => {
        await run(
          'INSERT INTO session (account_id, token_hash, credential_id, idle_until, ends_at) VALUES (?, ?, ?, ?, ?)',
          ...[toBytes(account), tokenHash, toBytes(credential), idleUntil, endsAt],
        );
      }),
    useSession: async (account, tokenHash, at, idleMs) => {
      const found = await read(account, (rows) => sessionOf(rows, account, tokenHash, at));
      if (found?.isOver) await end(account, tokenHash);
      if (found === undefined || found.isOver) return undefined;
      if (!isWorthMoving(found.session, at, idleMs)) return found.session;
      return write(account, async (rows) => {
        const moved = `UPDATE session SET idle_until = ? WHERE ${oneSession} AND idle_until > ?`;
        const isThere = (await rows.run(moved, at + idleMs, toBytes(account), tokenHash, at)) > 0;
        return isThere ? { ...found.session, idleUntil: at + idleMs } : undefined;
      });
    },
    endSession: end,
  };
};

export const auditStore = ({ read, write }: Transactions): Pick<Store, 'audit' | 'auditOf'> => ({
  audit: (account, { at, actor, action, outcome }) =>
    write(account, async (rows) => {
      if (!(await exists(rows, account))) return;
      const last = await rows.get('SELECT coalesce(max(n), 0) AS n FROM audit WHERE account_id = ?', toBytes(account));
      await rows.run(
        'INSERT INTO audit (account_id, n, at, actor, action, outcome) VALUES (?, ?, ?, ?, ?, ?)',
        ...[toBytes(account), Number(last?.['n']) + 1, at, actor, action, outcome],
      );
    }),
  auditOf: (account) =>
    read(account, async ({ all }) =>
      (await all('SELECT n, at, actor, action, outcome FROM audit WHERE account_id = ? ORDER BY n', toBytes(account))).map(
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
