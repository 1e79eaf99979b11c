// A backup while the server runs: one file with everything in it, looked through before it counts.
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ledgerIn, openLedger } from '../ledger/ledger.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { lookThrough } from './look-through.ts';

export interface BackedUp {
  readonly ok: true;
  readonly accounts: number;
  readonly runs: number;
  /** Of the file. */
  readonly bytes: number;
}
export interface NotDone {
  readonly ok: false;
  readonly type: 'missing' | 'taken' | 'damaged' | 'full' | 'newer' | 'live' | 'unwell';
  readonly says: string;
  readonly repair: string;
}
export const notDone = (type: NotDone['type'], says: string, repair: string): NotDone => ({ ok: false, type, says, repair });

export const factsIn = (folder: string): string => join(folder, 'facts.db');
const lastBackupIn = (folder: string): string => join(folder, 'last-backup');
/** When a backup was last made of what is in `folder`, ms since 1970; undefined for never. */
export function lastBackup(folder: string): number | undefined {
  const path = lastBackupIn(folder);
  const at = existsSync(path) ? Date.parse(readFileSync(path, 'utf8').trim()) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
}

/** Beside the tables of the server: what a backup says of itself. The secret is not in it: a new one is made where it is restored. */
const about = 'CREATE TABLE backup (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID';

/** What is written is on the disk, not only on its way. */
export function settle(path: string): void {
  for (const one of [path, dirname(resolve(path))]) {
    const file = openSync(one, 'r');
    fsyncSync(file);
    closeSync(file);
  }
}
export function troubleOf(error: unknown): NotDone {
  const detail = error instanceof Error ? error.message : String(error);
  if (/ENOSPC|database or disk is full/.test(detail))
    return notDone('full', 'There is no room for it.', 'Make room, or name another disk.');
  return notDone('unwell', `${detail}.`, 'Look whether the folder is there and may be written.');
}
/** Removes a database that came to nothing, with what SQLite keeps beside one. */
export function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true });
}

function copyInto(from: string, to: string): void {
  const live = new DatabaseSync(from, { readOnly: true });
  try {
    live.exec('PRAGMA busy_timeout = 5000');
    live.prepare('VACUUM INTO ?').run(to);
  } finally {
    live.close();
  }
  chmodSync(to, 0o600);
}

/** Looks through the copy and notes in it what it is; then it is one file, without anything beside it. */
async function finish(part: string, lines: readonly string[], at: number): Promise<BackedUp | NotDone> {
  const opened = openDatabase(part);
  if (!opened.ok) return notDone('damaged', `The copy cannot be opened: ${opened.detail}`, 'Run plumbline doctor.');
  const { database } = opened;
  try {
    const seen = await lookThrough(database);
    const [fault] = seen.faults;
    if (fault !== undefined) return notDone('damaged', `The copy is not whole: ${fault}.`, 'Run plumbline doctor.');
    database.exec(about);
    const note = database.prepare('INSERT INTO backup (name, value) VALUES (?, ?)');
    note.run('made', new Date(at).toISOString());
    note.run('ledger', lines.join('\n'));
    database.exec('PRAGMA journal_mode = DELETE');
    return { ok: true, accounts: seen.accounts, runs: seen.runs, bytes: statSync(part).size };
  } finally {
    database.close();
  }
}

/** Writes the backup of `folder` to `out`, which must not be there yet. `at`: now, ms since 1970. */
export async function backUp(folder: string, out: string, at: number): Promise<BackedUp | NotDone> {
  if (!existsSync(factsIn(folder)))
    return notDone('missing', 'There is nothing to back up in that folder.', 'Name the folder of the server: --data, or DATA.');
  if (existsSync(out)) return notDone('taken', 'That file is there already.', 'Name another; a backup never takes the place of one.');
  const part = `${out}.part`;
  try {
    removeDatabase(part);
    copyInto(factsIn(folder), part);
    const done = await finish(part, openLedger(ledgerIn(folder)).lines(), at);
    if (done.ok) {
      renameSync(part, out);
      settle(out);
      writeFileSync(lastBackupIn(folder), `${new Date(at).toISOString()}\n`);
    }
    return done;
  } catch (error) {
    return troubleOf(error);
  } finally {
    if (existsSync(part)) removeDatabase(part);
  }
}
