// The store that the settings ask for: one file, or a Postgres that other nodes use too.
import { join } from 'node:path';
import { createNotices, type Notices } from './http/notices.ts';
import { noticesBetween } from './postgres/notices.ts';
import { openPool } from './postgres/open-pool.ts';
import { createPostgresStore } from './postgres/postgres-store.ts';
import { secretIn } from './secret.ts';
import type { Settings } from './settings.ts';
import { lockFolder } from './sqlite/lock-folder.ts';
import { isConnected, openDatabase } from './sqlite/open-database.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';

export interface Kept {
  readonly store: Store;
  readonly notices: Notices;
  /** 32 bytes that every node on this store shares. */
  readonly secret: Uint8Array;
  /** Where it is, for sentences: never a password. */
  readonly place: string;
  readonly close: () => Promise<void>;
}
type OpenedStore = ({ readonly ok: true } & Kept) | { readonly ok: false; readonly says: string };

const repairsOfFile = {
  'unsafe-sqlite': 'Bring a newer Node.',
  newer: 'Start the newer server, or take the file that was backed up before it.',
  damaged: 'Put a backup in its place; devices bring what it lacks.',
  unwell: 'Look whether the folder is there, may be written, and has room.',
} as const;
const repairsOfPostgres = {
  unreachable: 'Look whether it runs, and whether DATABASE_URL names it and a user who may come in.',
  'too-old': 'Bring a newer Postgres.',
  unsafe: 'Set it so that a commit is on the disk before it is answered.',
  newer: 'Start the newer server, or restore the dump that was made before it.',
  'not-made': 'Start the server once with a DATABASE_URL of the owner of the database; it makes the tables.',
  unwell: 'Look at what Postgres says in its own log.',
} as const;

function openFile(data: string): OpenedStore {
  const place = join(data, 'facts.db');
  const release = lockFolder(data);
  if (release === undefined)
    return { ok: false, says: `${data} is in use by another server. Stop that one first, or name another folder.` };
  const opened = openDatabase(place);
  if (!opened.ok) {
    release();
    return { ok: false, says: `${place} cannot be used: ${opened.detail} ${repairsOfFile[opened.type]}` };
  }
  if (!isConnected(opened.database)) {
    opened.database.close();
    return { ok: false, says: `${place} cannot be used: Its runs and accounts do not belong together. ${repairsOfFile.damaged}` };
  }
  const store = createSqliteStore(opened.database);
  const close = (): Promise<void> => store.close().finally(release);
  return { ok: true, store, notices: createNotices(), secret: secretIn(data), place, close };
}

async function openPostgres(url: string, complain: (line: string) => void): Promise<OpenedStore> {
  const { host, pathname } = new URL(url);
  const place = `The database ${host}${pathname}`;
  const opened = await openPool(url);
  if (!opened.ok) return { ok: false, says: `${place} cannot be used: ${opened.detail} ${repairsOfPostgres[opened.type]}` };
  const { pool, secret } = opened;
  const store = createPostgresStore(pool);
  const notices = noticesBetween(url, pool, complain);
  await notices.hearing;
  const close = async (): Promise<void> => {
    await notices.close();
    await store.close();
  };
  return { ok: true, store, notices, secret, place, close };
}

/** Errors: a sentence that names the place and the repair. */
export const openStore = async ({ data, database }: Settings, complain: (line: string) => void): Promise<OpenedStore> =>
  database === undefined ? openFile(data) : openPostgres(database, complain);
