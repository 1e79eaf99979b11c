// Calls that come close together share one commit, because the commit is what takes time, and none is answered before all are on the disk. Where one of
// them fails, all are done again with a savepoint each, so that it alone is taken back.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreTrouble } from '../store/store.ts';

interface Waiting {
  /** It changes nothing, so nothing has to be taken back where it fails. */
  readonly isReading: boolean;
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

/** The words around calls, understood once. */
interface Frame {
  readonly begin: StatementSync;
  readonly commit: StatementSync;
  readonly save: StatementSync;
  readonly release: StatementSync;
}
const frameOf = (database: DatabaseSync): Frame => ({
  begin: database.prepare('BEGIN IMMEDIATE'),
  commit: database.prepare('COMMIT'),
  save: database.prepare('SAVEPOINT one'),
  release: database.prepare('RELEASE one'),
});

/** All of them, one after another; undefined where one that writes did not come to its end, and nothing may be kept. */
async function allOf(batch: readonly Waiting[]): Promise<readonly Done[] | undefined> {
  const done: Done[] = [];
  for (const { work, isReading } of batch) {
    try {
      done.push({ value: await work() });
    } catch (error) {
      if (isFatal(error)) throw error;
      if (!isReading) return undefined;
      done.push({ error });
    }
  }
  return done;
}
async function tryOne(database: DatabaseSync, { save, release }: Frame, { work, isReading }: Waiting): Promise<Done> {
  try {
    if (isReading) return { value: await work() };
    save.run();
    const value = await work();
    release.run();
    return { value };
  } catch (error) {
    if (isFatal(error)) throw error;
    if (!isReading) database.exec('ROLLBACK TO one; RELEASE one');
    return { error };
  }
}

async function eachOf(database: DatabaseSync, frame: Frame, batch: readonly Waiting[]): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const one of batch) done.push(await tryOne(database, frame, one));
  return done;
}

async function commit(database: DatabaseSync, frame: Frame, batch: readonly Waiting[]): Promise<void> {
  let done: readonly Done[] | undefined;
  try {
    frame.begin.run();
    done = await allOf(batch);
    if (done === undefined) {
      database.exec('ROLLBACK');
      frame.begin.run();
      done = await eachOf(database, frame, batch);
    }
    frame.commit.run();
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    for (const one of batch) one.settle({ error: troubleOf(error) });
    return;
  }
  for (const [at, one] of batch.entries()) one.settle(done[at] ?? { error: new Error('A call was lost.') });
}

export type Commit = <T>(work: () => T | Promise<T>, isReading?: boolean) => Promise<T>;
/**
 * Runs calls one after another, many to a commit. A call must await nothing but the database, and may be run again from the start; one that is
 * `isReading` must change nothing.
 */
export function groupCommit(database: DatabaseSync): Commit {
  const frame = frameOf(database);
  const queue: Waiting[] = [];
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    // Whoever calls in the same turn of the loop is in the first commit.
    await new Promise((go) => setImmediate(go));
    while (queue.length > 0) await commit(database, frame, queue.splice(0, MOST_IN_A_COMMIT));
    isRunning = false;
  }
  return <T>(work: () => T | Promise<T>, isReading = false): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ work, isReading, settle: (done) => ('error' in done ? reject(done.error) : resolve(done.value as T)) });
      if (!isRunning) void run();
    });
}
