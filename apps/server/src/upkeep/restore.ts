// Putting a backup in place. What was there is moved aside, never thrown away; what was erased since is erased again before anybody is let in.
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { eraseAgain } from '../ledger/erase-again.ts';
import { type Ledger, ledgerIn, ledgerLines, openLedger } from '../ledger/ledger.ts';
import { lockFolder } from '../sqlite/lock-folder.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { createSqliteStore } from '../sqlite/sqlite-store.ts';
import { factsIn, type NotDone, notDone, removeDatabase, settle, troubleOf } from './backup.ts';
import { lookThrough } from './look-through.ts';

export interface Restored {
  readonly ok: true;
  /** When the backup was made, ISO 8601. */
  readonly made: string;
  readonly accounts: number;
  readonly runs: number;
  /** Accounts that were erased after the backup was made, and are gone again. */
  readonly erasedAgain: number;
  /** Where what was there before lies now. */
  readonly before: string | undefined;
}

/** What the backup says of itself; undefined where it is none of ours. */
function aboutIn(database: DatabaseSync): Readonly<Record<string, string>> | undefined {
  const isThere = database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'backup'`).get();
  if (isThere === undefined) return undefined;
  const rows = database.prepare('SELECT name, value FROM backup').all();
  return Object.fromEntries(rows.map((row) => [String(row['name']), String(row['value'])]));
}

/** The copy of a backup, made into what a server opens. */
async function makeReady(copy: string, ledger: Ledger): Promise<Omit<Restored, 'before'> | NotDone> {
  const opened = openDatabase(copy);
  if (!opened.ok) {
    if (opened.type === 'newer') return notDone('newer', opened.detail, 'Take the newer Plumbline, or an older backup.');
    return notDone('damaged', `It cannot be opened: ${opened.detail}`, 'Take another backup.');
  }
  const { database } = opened;
  const about = aboutIn(database);
  if (about?.['made'] === undefined) {
    database.close();
    return notDone('damaged', 'It is not a backup of Plumbline.', 'Take a file that plumbline backup wrote.');
  }
  const seen = await lookThrough(database);
  const [fault] = seen.faults;
  if (fault !== undefined) {
    database.close();
    return notDone('damaged', `It is not whole: ${fault}.`, 'Take another backup.');
  }
  database.exec('DROP TABLE backup');
  ledger.add(ledgerLines(about['ledger'] ?? ''));
  const store = createSqliteStore(database);
  const erasedAgain = await eraseAgain(store, ledger);
  const { accounts, runs } = await store.counts();
  await store.close();
  return { ok: true, made: about['made'], accounts, runs, erasedAgain };
}

/** Everything of the database that is there goes into a folder beside it: an old journal must never meet a new file. */
function moveAside(folder: string, at: number): string {
  const aside = join(folder, `before-${new Date(at).toISOString().replace(/[:.]/g, '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const name of ['facts.db', 'facts.db-wal', 'facts.db-shm'])
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name));
  return aside;
}

/** True where somebody has an account in the file, or it cannot be read: then it is not for us to say that nothing is lost. */
function holdsSomething(path: string): boolean {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare('SELECT count(*) AS n FROM account').get();
    database.close();
    return Number(row?.['n']) > 0;
  } catch {
    return true;
  }
}

async function put(backup: string, folder: string, at: number): Promise<Restored | NotDone> {
  const copy = join(folder, 'facts.restoring');
  try {
    removeDatabase(copy);
    copyFileSync(backup, copy);
    const ready = await makeReady(copy, openLedger(ledgerIn(folder)));
    if (!ready.ok) return ready;
    settle(copy);
    const before = existsSync(factsIn(folder)) ? moveAside(folder, at) : undefined;
    renameSync(copy, factsIn(folder));
    settle(factsIn(folder));
    return { ...ready, before };
  } catch (error) {
    return troubleOf(error);
  } finally {
    if (existsSync(copy)) removeDatabase(copy);
  }
}

/** Puts `backup` into `folder`. A folder in use is never touched; one that holds accounts only where `replace` says so. */
export async function restore(backup: string, folder: string, at: number, replace: boolean): Promise<Restored | NotDone> {
  if (!existsSync(backup)) return notDone('missing', 'There is no such file.', 'Name the file that plumbline backup wrote.');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const release = lockFolder(folder);
    if (release === undefined) return notDone('live', 'A server is running on that folder.', 'Stop it first, then restore.');
    try {
      if (!replace && existsSync(factsIn(folder)) && holdsSomething(factsIn(folder)))
        return notDone('taken', 'There are accounts in that folder.', 'Name an empty one, or say --replace: what is there is moved aside.');
      return await put(backup, folder, at);
    } finally {
      release();
    }
  } catch (error) {
    return troubleOf(error);
  }
}
