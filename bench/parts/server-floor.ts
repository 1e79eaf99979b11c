// What the disk and the database can do with nothing around them.
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../apps/server/src/sqlite/open-database.ts';

const SECONDS = 2;
const FACTS = 12;

export interface Rate {
  readonly aSecond: number;
  /** For each second of its own processor. */
  readonly aCpuSecond: number;
}

/** Times a second that 4 KB are written and known to be on the disk. */
export function rawSyncs(folder: string): number {
  const file = openSync(join(folder, 'raw'), 'w');
  const block = Buffer.alloc(4096, 1);
  let count = 0;
  const began = performance.now();
  for (; performance.now() - began < SECONDS * 1000; count++) {
    writeSync(file, block, 0, 4096, (count % 4096) * 4096);
    fdatasyncSync(file);
  }
  closeSync(file);
  return count / ((performance.now() - began) / 1000);
}

/**
 * Pushes a second into SQLite as the server sets it up (WAL, FULL), a row for each fact, `perCommit` pushes a commit; no network, no session, no chain.
 * `bytes`: of one push.
 */
export function rawSqlite(folder: string, perCommit: number, bytes: number): Rate {
  const opened = openDatabase(join(folder, `raw-${perCommit}-${performance.now()}.db`));
  if (!opened.ok) throw new Error(opened.detail);
  const { database } = opened;
  database.exec(
    'CREATE TABLE event (user TEXT, device TEXT, seq INTEGER, id TEXT, body TEXT, PRIMARY KEY (user, device, seq)) WITHOUT ROWID',
  );
  const insert = database.prepare('INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?)');
  const body = 'x'.repeat(Math.round(bytes / FACTS));
  let pushes = 0;
  const idle = process.cpuUsage();
  const began = performance.now();
  while (performance.now() - began < SECONDS * 1000) {
    database.exec('BEGIN');
    for (let n = 0; n < perCommit; n++, pushes++)
      for (let fact = 0; fact < FACTS; fact++)
        insert.run(`u${pushes % 1000}`, 'ph01', Math.floor(pushes / 1000) * FACTS + fact, `${pushes}-${fact}-ph01`, body);
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(idle);
  database.close();
  return { aSecond: pushes / seconds, aCpuSecond: (pushes * 1e6) / (user + system) };
}
