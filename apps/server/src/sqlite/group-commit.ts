// Calls that come close together share one commit, because the commit is what takes time: each has a savepoint of its own, and none is
// answered before all are on the disk.
import type { DatabaseSync } from 'node:sqlite';
import { StoreTrouble } from '../store/store.ts';

interface Waiting {
  readonly work: () => unknown;
  readonly settle: (done: Done) => void;
}
type Done = { readonly value: unknown } | { readonly error: unknown };

const MOST_IN_A_COMMIT = 512;
/** Codes of SQLite after which nothing of the transaction may be trusted: full, and trouble with the disk. Source: sqlite.org/rescode. */
const [IO_ERROR, FULL] = [10, 13];
const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'errcode' in error ? Number(error.errcode) & 255 : 0;
const isFatal = (error: unknown): boolean => [IO_ERROR, FULL].includes(codeOf(error));
const troubleOf = (error: unknown): StoreTrouble => new StoreTrouble(codeOf(error) === FULL ? 'full' : 'unwell', error);

async function tryOne(database: DatabaseSync, { work }: Waiting): Promise<Done> {
  database.exec('SAVEPOINT one');
  try {
    const value = await work();
    database.exec('RELEASE one');
    return { value };
  } catch (error) {
    if (isFatal(error)) throw error;
    database.exec('ROLLBACK TO one; RELEASE one');
    return { error };
  }
}

async function commit(database: DatabaseSync, batch: readonly Waiting[]): Promise<void> {
  const done: Done[] = [];
  try {
    database.exec('BEGIN IMMEDIATE');
    for (const one of batch) done.push(await tryOne(database, one));
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    for (const one of batch) one.settle({ error: troubleOf(error) });
    return;
  }
  for (const [at, one] of batch.entries()) one.settle(done[at] ?? { error: new Error('A call was lost.') });
}

/** Runs calls one after another, many to a commit. A call must await nothing but the database. */
export function groupCommit(database: DatabaseSync): <T>(work: () => T | Promise<T>) => Promise<T> {
  const queue: Waiting[] = [];
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    // Whoever calls in the same turn of the loop is in the first commit.
    await new Promise((go) => setImmediate(go));
    while (queue.length > 0) await commit(database, queue.splice(0, MOST_IN_A_COMMIT));
    isRunning = false;
  }
  return <T>(work: () => T | Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ work, settle: (done) => ('error' in done ? reject(done.error) : resolve(done.value as T)) });
      if (!isRunning) void run();
    });
}
