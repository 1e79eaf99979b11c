// A SQLite file that is safe to keep people's facts in, or the reason why not.
import { DatabaseSync } from 'node:sqlite';
import { migrate } from './migrate.ts';
import { schema, schemaVersion } from './schema.ts';

export type Opened =
  | { readonly ok: true; readonly database: DatabaseSync }
  | { readonly ok: false; readonly type: 'unsafe-sqlite' | 'newer' | 'damaged' | 'unwell'; readonly detail: string };

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);

/**
 * False for the versions that could lose a commit in WAL mode: 3.7.0 to 3.51.2, but not 3.44.6 and later of 3.44, nor 3.50.7 and later
 * of 3.50.
 */
export function isSafeVersion(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  if (major !== 3) return major > 3;
  if (minor === 44) return patch >= 6;
  if (minor === 50) return patch >= 7;
  return minor > 51 || (minor === 51 && patch > 2);
}

function prepare(database: DatabaseSync): void {
  // FULL: a commit is on the disk before it is answered for. What is deleted is overwritten. The log of changes goes into the file every 16 MB, and
  // 32 MB of pages stay in memory: both only save work.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;
    PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY`);
}
const versionIn = (database: DatabaseSync): number => Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

/** What no page by itself shows: rows whose account is not there, runs without their replica, a replica that does not end where its runs do. */
const unconnected = [
  'PRAGMA foreign_key_check',
  `SELECT 1 FROM run WHERE NOT EXISTS (SELECT 1 FROM replica WHERE replica.account_id = run.account_id AND replica.replica_id = run.replica_id
    AND replica.length >= run.last) LIMIT 1`,
  `SELECT 1 FROM replica WHERE NOT EXISTS (SELECT 1 FROM run WHERE run.account_id = replica.account_id AND run.replica_id = replica.replica_id
    AND run.last = replica.length AND run.chain = replica.chain) LIMIT 1`,
];
/** Looked at when a server starts: a damage that every page hides. The doctor says more of it. */
export const isConnected = (database: DatabaseSync): boolean => unconnected.every((sql) => database.prepare(sql).get() === undefined);

/** Opens or makes the file; `:memory:` for one that is gone afterwards. Errors: a type with a detail for whoever runs the server. */
export function openDatabase(path: string): Opened {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(path);
  } catch (error) {
    return { ok: false, type: 'unwell', detail: String(error) };
  }
  const close = (type: 'unsafe-sqlite' | 'newer' | 'damaged' | 'unwell', detail: string): Opened => {
    database.close();
    return { ok: false, type, detail };
  };
  try {
    const sqlite = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
    if (!isSafeVersion(sqlite))
      return close('unsafe-sqlite', `SQLite ${sqlite} can lose a commit. Use a Node whose SQLite is 3.51.3 or newer.`);
    const version = versionIn(database);
    if (version > schemaVersion) return close('newer', `The file is of version ${version}, this server knows ${schemaVersion}.`);
    const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (found !== 'ok') return close('damaged', String(found));
    prepare(database);
    if (version > 0 && version < schemaVersion) migrate(database, version, schemaVersion);
    if (version === 0) database.exec(`BEGIN IMMEDIATE; ${schema} PRAGMA user_version = ${schemaVersion}; COMMIT`);
    return { ok: true, database };
  } catch (error) {
    return close(/malformed|not a database/.test(String(error)) ? 'damaged' : 'unwell', String(error));
  }
}
