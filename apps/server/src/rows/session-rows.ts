// Open sessions, and challenges that were used.
import type { SessionRows } from '../store/account-rows.ts';
import { credentialColumns, credentialIn } from './credential-rows.ts';
import { type Rows, toBytes, toHex } from './rows.ts';

const ofCredential = 'account_id = ? AND credential_id = ?';
const one = 'account_id = ? AND token_hash = ?';

/** Asked with every request, so in one statement. */
const knownSql = `SELECT proved_at, idle_until, ends_at, ${credentialColumns}
  FROM session JOIN credential USING (account_id, credential_id) WHERE ${one}
  AND EXISTS (SELECT 1 FROM account WHERE account.account_id = session.account_id AND status = 'active')`;

export const sessionRows = ({ get, run }: Rows, account: Uint8Array): SessionRows => ({
  known: async (tokenHash) => {
    const row = await get(knownSql, account, tokenHash);
    if (row === undefined) return undefined;
    const credential = credentialIn(row);
    const times = { provedAt: Number(row['proved_at']), idleUntil: Number(row['idle_until']), endsAt: Number(row['ends_at']) };
    return { credential, session: { account: toHex(account), credential: credential.id, ...times } };
  },
  insertSession: async ({ credential, provedAt, idleUntil, endsAt }, tokenHash) => {
    await run(
      'INSERT INTO session (account_id, token_hash, credential_id, proved_at, idle_until, ends_at) VALUES (?, ?, ?, ?, ?, ?)',
      ...[account, tokenHash, toBytes(credential), provedAt, idleUntil, endsAt],
    );
  },
  touchSession: async (tokenHash, idleUntil) => {
    await run(`UPDATE session SET idle_until = ? WHERE ${one}`, idleUntil, account, tokenHash);
  },
  deleteSession: async (tokenHash) => {
    await run(`DELETE FROM session WHERE ${one}`, account, tokenHash);
  },
  trimSessions: async (credential, keep, at) => {
    const of = [account, toBytes(credential)] as const;
    await run(`DELETE FROM session WHERE ${ofCredential} AND (idle_until <= ? OR ends_at <= ?)`, ...of, at, at);
    const kept = `SELECT token_hash FROM session WHERE ${ofCredential} ORDER BY idle_until DESC LIMIT ?`;
    await run(`DELETE FROM session WHERE ${ofCredential} AND token_hash NOT IN (${kept})`, ...of, ...of, keep);
  },
  endSessions: async () => {
    await run('DELETE FROM session WHERE account_id = ?', account);
  },
  spend: async (challenge, until, at) => {
    await run('DELETE FROM spent WHERE account_id = ? AND until <= ?', account, at);
    const sql = 'INSERT INTO spent (account_id, challenge, until) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
    return (await run(sql, account, challenge, until)) > 0;
  },
});
