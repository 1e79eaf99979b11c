// Looking after a server: one sentence for each thing that was looked at, and a repair where there is one. Changes nothing.
import { existsSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ledgerIn, openLedger } from '../ledger/ledger.ts';
import { toHex } from '../rows/rows.ts';
import type { Settings } from '../settings.ts';
import { lockFolder } from '../sqlite/lock-folder.ts';
import { isSafeVersion } from '../sqlite/open-database.ts';
import { rowsOf } from '../sqlite/queries.ts';
import { schemaVersion } from '../sqlite/schema.ts';
import { factsIn, lastBackup } from './backup.ts';
import { lookThrough } from './look-through.ts';

export interface Finding {
  readonly about: 'folder' | 'space' | 'sqlite' | 'database' | 'erased' | 'backup' | 'clock' | 'settings' | 'server';
  /** `look`: works, and wants somebody's eye. */
  readonly state: 'well' | 'look' | 'bad';
  /** Whole sentences; the repair last where there is one. */
  readonly says: string;
  /** Why it is bad, where a program wants to know. */
  readonly why?: 'missing' | 'damaged' | 'full' | 'newer' | 'unreachable';
}
const well = (about: Finding['about'], says: string): Finding => ({ about, state: 'well', says });
const look = (about: Finding['about'], says: string): Finding => ({ about, state: 'look', says });
const bad = (about: Finding['about'], says: string, why?: NonNullable<Finding['why']>): Finding => ({
  ...{ about, state: 'bad', says },
  ...(why === undefined ? {} : { why }),
});

const MEGABYTE = 1_000_000;
const DAY_MS = 86_400_000;
const sizeOf = (bytes: number): string =>
  bytes < 1000 * MEGABYTE ? `${Math.ceil(bytes / MEGABYTE)} MB` : `${(bytes / 1000 / MEGABYTE).toFixed(1)} GB`;

/** Others on the machine must not read it: there are names of devices and the book in it, and a secret beside it. */
function checkRights(folder: string): readonly Finding[] {
  const open = ['.', 'facts.db', 'secret', 'erased.ledger'].filter((name) => {
    const path = join(folder, name);
    return existsSync(path) && (statSync(path).mode & 0o077) !== 0;
  });
  // Inside a closed folder nobody gets as far as the files.
  if (!open.includes('.')) return [well('folder', `${folder} is there, and only its owner may look into it.`)];
  return [look('folder', `Others on this machine may look into ${folder}. Close it: chmod 700 ${folder}`)];
}

/** Less than this stops it soon; less than the file again, and a backup does not fit beside it. */
const LEAST_FREE = 100 * MEGABYTE;
export function spaceFinding(free: number, used: number): Finding {
  if (free < LEAST_FREE) return bad('space', `Only ${sizeOf(free)} are free on its disk. Make room before it stops taking facts.`, 'full');
  if (free < used * 2)
    return look(
      'space',
      `${sizeOf(free)} are free, and the facts take ${sizeOf(used)}. A backup beside them would not fit well: make room.`,
    );
  return well('space', `${sizeOf(free)} are free on its disk; the facts take ${sizeOf(used)}.`);
}

/** The clock decides how long sessions last; how facts are ordered never depends on it. */
export function clockFinding(now: number, newest: number): Finding {
  const since = newest - now;
  if (since > DAY_MS)
    return bad(
      'clock',
      `The clock is at least ${Math.floor(since / DAY_MS)} days behind: facts came in later than now. Set it, and let it be kept right (timedatectl set-ntp true).`,
    );
  return well('clock', `The clock says ${new Date(now).toISOString().slice(0, 16)}Z.`);
}

export function backupFinding(now: number, last: number | undefined): Finding {
  if (last === undefined) return look('backup', 'No backup was ever made here. Make one: plumbline backup --out FILE, on another disk.');
  const days = Math.floor((now - last) / DAY_MS);
  if (days > 7) return look('backup', `The last backup is ${days} days old. Make one: plumbline backup --out FILE, on another disk.`);
  return well('backup', `The last backup was made ${days === 0 ? 'today' : days === 1 ? 'a day ago' : `${days} days ago`}.`);
}
const numberIn = (database: DatabaseSync, sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0]);

async function checkErased(database: DatabaseSync, folder: string): Promise<Finding> {
  const ledger = openLedger(ledgerIn(folder));
  const ids = (await rowsOf(database).all('SELECT account_id FROM account')).map((row) => toHex(row['account_id']));
  const back = ids.filter(ledger.has).length;
  if (back > 0) return bad('erased', `${back} accounts that were erased are back in the file. Start the server: it erases them again.`);
  const count = ledger.lines().length;
  return well('erased', count === 0 ? 'Nothing was ever erased here.' : `${count} erased accounts are noted, and none of them came back.`);
}

async function checkFacts(folder: string, now: number): Promise<readonly Finding[]> {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(factsIn(folder), { readOnly: true });
    database.exec('PRAGMA busy_timeout = 5000');
    const version = numberIn(database, 'PRAGMA user_version');
    if (version > schemaVersion)
      return [
        bad('database', `Its file is of version ${version}, and this Plumbline knows ${schemaVersion}. Bring a newer Plumbline.`, 'newer'),
      ];
    if (version < schemaVersion)
      return [look('database', `Its file is of version ${version}. Start the server once: it brings the file up to date. Then ask again.`)];
    const { accounts, runs, faults } = await lookThrough(database);
    if (faults.length > 0)
      return faults.map((fault) =>
        bad(
          'database',
          `${fault}. Keep the file, restore a backup (plumbline restore FILE --replace); devices bring what it lacks.`,
          'damaged',
        ),
      );
    const newest = numberIn(database, 'SELECT coalesce(max(received_at), 0) FROM run');
    const whole = well('database', `All ${runs} runs of ${accounts} accounts are whole, chain by chain.`);
    return [whole, await checkErased(database, folder), clockFinding(now, newest)];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      bad('database', `It cannot be read: ${detail}. Keep the file, and restore a backup: plumbline restore FILE --replace`, 'damaged'),
    ];
  } finally {
    database?.close();
  }
}

function checkSqlite(): Finding {
  const database = new DatabaseSync(':memory:');
  const version = String(Object.values(database.prepare('SELECT sqlite_version()').get() ?? {})[0]);
  database.close();
  return isSafeVersion(version)
    ? well('sqlite', `SQLite ${version} keeps what it took.`)
    : bad('sqlite', `SQLite ${version} can lose what it took. Bring a Node whose SQLite is 3.51.3 or newer.`);
}
function checkServer(folder: string): Finding {
  const release = lockFolder(folder);
  release?.();
  return well('server', release === undefined ? 'A server is running on it.' : 'No server is running on it now.');
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
/** What the settings mean for who may come in, and from where. */
export function settingsFindings({ host, signUp, origins }: Pick<Settings, 'host' | 'signUp' | 'origins'>): readonly Finding[] {
  const [first = ''] = origins;
  const isPublic = first.startsWith('https:');
  const findings: Finding[] = [];
  if (!isLoopback(host))
    findings.push(
      look(
        'settings',
        `It listens on ${host}, where nothing seals the line. Put a proxy with TLS before it, and let it listen on 127.0.0.1: HOST=127.0.0.1`,
      ),
    );
  if (isPublic && signUp === 'open')
    findings.push(
      look('settings', 'Anybody who finds the address may make an account here. When everybody is in, close it: SIGN_UP=closed'),
    );
  if (!isPublic)
    findings.push(
      look('settings', `Passkeys work on this machine only, at ${first}. For others say the address people open: ORIGIN=https://…`),
    );
  return findings.length > 0 ? findings : [well('settings', `People open it at ${origins.join(', ')}; it takes no new accounts.`)];
}

/** What there is to say of a server that keeps its facts in `folder`. `now`: ms since 1970. */
export async function examine(folder: string, now: number): Promise<readonly Finding[]> {
  if (!existsSync(factsIn(folder)))
    return [bad('folder', `There is no server in ${folder}. Name its folder (--data, or DATA), or start one there.`, 'missing')];
  const { bavail, bsize } = statfsSync(folder);
  return [
    ...checkRights(folder),
    checkServer(folder),
    spaceFinding(Number(bavail) * Number(bsize), statSync(factsIn(folder)).size),
    checkSqlite(),
    ...(await checkFacts(folder, now)),
    backupFinding(now, lastBackup(folder)),
  ];
}
