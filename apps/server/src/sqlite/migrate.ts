// Bringing the file of an older server up to date, in one transaction: it is as it was, or as this server wants it.
import type { DatabaseSync } from 'node:sqlite';
import { auditChain, noLines } from '../store/audit.ts';
import { auditTables, credentialTables, replicaTable, runGuards, runTable } from './schema.ts';

/** Lines that were written before lines were chained get their chain now. */
function chainLines(database: DatabaseSync): void {
  const insert = database.prepare(
    'INSERT INTO audit (account_id, n, at, actor, action, outcome, target, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  let [of, chain]: [string, Uint8Array] = ['', noLines];
  for (const row of database.prepare('SELECT * FROM audit_1 ORDER BY account_id, n').all()) {
    const account = row['account_id'] as Uint8Array;
    const name = Buffer.from(account).toString('hex');
    if (name !== of) [of, chain] = [name, noLines];
    const [n, at, actor, action] = [Number(row['n']), Number(row['at']), String(row['actor']), String(row['action'])];
    const outcome = row['outcome'] === 'deny' ? 'deny' : 'allow';
    chain = auditChain(chain, { n, at, actor, action, outcome, target: '' });
    insert.run(account, n, at, actor, action, outcome, '', chain);
  }
}

/** Version 1 knew devices and recovery keys, and a book without chains. Its sessions end: each is opened anew by its key. */
function from1(database: DatabaseSync): void {
  database.exec(`DROP TABLE session; ALTER TABLE credential RENAME TO credential_1; ALTER TABLE audit RENAME TO audit_1;
    ${credentialTables} ${auditTables}
    INSERT INTO credential (account_id, credential_id, kind, public_key, handle, counter, from_epoch, label, created_at, used_at)
      SELECT account_id, credential_id, kind, public_key, x'', 0, 1, label, created_at, 0 FROM credential_1;
    INSERT OR IGNORE INTO recovery (credential_id, account_id) SELECT credential_id, account_id FROM credential_1 WHERE kind = 'recovery'`);
  chainLines(database);
  database.exec('DROP TABLE credential_1; DROP TABLE audit_1');
}

/** Version 2 kept runs by their place, and counted the bytes of an account with its keys: each push rewrote more than it brought. */
function from2(database: DatabaseSync): void {
  const runs = 'account_id, replica_id, first, last, before, chain, epoch, erased, sealed, received_at';
  database.exec(`${replicaTable('replica_3')} ${runTable('run_3')}
    INSERT INTO run_3 (${runs}) SELECT ${runs} FROM run;
    INSERT INTO replica_3 (account_id, replica_id, length, chain, erased, bytes)
      SELECT account_id, replica_id, length, chain, erased, coalesce((SELECT sum(length(sealed)) FROM run
        WHERE run.account_id = replica.account_id AND run.replica_id = replica.replica_id), 0) FROM replica;
    DROP TABLE run; DROP TABLE replica; ALTER TABLE run_3 RENAME TO run; ALTER TABLE replica_3 RENAME TO replica; ${runGuards}
    ALTER TABLE account DROP COLUMN used_bytes`);
}

const steps: readonly ((database: DatabaseSync) => void)[] = [from1, from2];

/** From `version` to the newest. Errors: what the database throws, with nothing changed. */
export function migrate(database: DatabaseSync, version: number, newest: number): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(version - 1)) step(database);
    database.exec(`PRAGMA user_version = ${newest}; COMMIT`);
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
