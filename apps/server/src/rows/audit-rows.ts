// The book of what was done to an account.
import type { AuditRows } from '../store/account-rows.ts';
import type { AuditLine } from '../store/store.ts';
import type { Row, Rows } from './rows.ts';

const columns = 'n, at, actor, action, outcome, target, chain';
const lineIn = (row: Row): AuditLine => ({
  n: Number(row['n']),
  at: Number(row['at']),
  actor: String(row['actor']),
  action: String(row['action']),
  outcome: row['outcome'] as AuditLine['outcome'],
  target: String(row['target']),
  chain: row['chain'] as Uint8Array,
});

export const auditRows = ({ get, all, run }: Rows, account: Uint8Array): AuditRows => ({
  lastAudit: async () => {
    const row = await get(`SELECT ${columns} FROM audit WHERE account_id = ? ORDER BY n DESC LIMIT 1`, account);
    return row && lineIn(row);
  },
  appendAudit: async ({ n, at, actor, action, outcome, target, chain }) => {
    await run(
      `INSERT INTO audit (account_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[account, n, at, actor, action, outcome, target, chain],
    );
  },
  auditAfter: async (n, most) =>
    (await all(`SELECT ${columns} FROM audit WHERE account_id = ? AND n > ? ORDER BY n LIMIT ?`, account, n, most)).map(lineIn),
});
