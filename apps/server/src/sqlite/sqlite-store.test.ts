import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { faultIn } from '../store/audit.ts';
import { callsOf } from '../store/calls.contract.ts';
import { credential, describeStore, runsOf } from '../store/store.contract.ts';
import { firstSchema } from './first-schema.contract.ts';
import { isSafeVersion, openDatabase } from './open-database.ts';
import { createSqliteStore } from './sqlite-store.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'plumbline-sqlite-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}
function opened(path: string): DatabaseSync {
  const done = openDatabase(path);
  if (!done.ok) throw new Error(done.detail);
  return done.database;
}
describeStore('the SQLite store', async () => createSqliteStore(opened(':memory:')));

const account = 'a'.repeat(32);
const request = { have: new Map(), push: runsOf('aa', [2, 1]), mostBytes: 1_000_000 };

test('what was answered for is in the file when the server is gone at once', async () => {
  const path = join(await folder(), 'facts.db');
  const database = opened(path);
  const store = createSqliteStore(database);
  await callsOf(store).createAccount(account, credential(0), 1);
  await callsOf(store).sync(account, request, 1);
  // A second one reads the file and its WAL as they lie there: the first never closed.
  const again = createSqliteStore(opened(path));
  expect(await callsOf(again).sync(account, { ...request, push: [] }, 2)).toMatchObject({ answer: { runs: [{ count: 2 }, { count: 1 }] } });
  await Promise.all([again.close(), store.close()]);
});
test('runs and lines of the book are not changed and not deleted, whoever asks the database', async () => {
  const database = opened(':memory:');
  const store = createSqliteStore(database);
  await callsOf(store).createAccount(account, credential(0), 1);
  await callsOf(store).sync(account, request, 1);
  await callsOf(store).audit(account, { at: 1, actor: 'a', action: 'sync', outcome: 'allow' });
  for (const [sql, says] of [
    [`UPDATE run SET sealed = x'00'`, 'a run is never changed but by erasing'],
    [`UPDATE run SET erased = erased + 1, chain = zeroblob(32)`, 'a run is never changed but by erasing'],
    ['DELETE FROM run', 'a run goes only with its account'],
    [`UPDATE audit SET outcome = 'deny'`, 'a line of the book is never changed'],
    ['DELETE FROM audit', 'a line of the book goes only with its account'],
    ['DELETE FROM account', 'goes only with its account'],
  ] as const)
    expect(() => database.exec(sql)).toThrow(says);
  await store.close();
});
test('of calls that share a commit the one that fails is taken back, and no other', async () => {
  const store = createSqliteStore(opened(':memory:'));
  const accounts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32));
  const done = await Promise.allSettled([
    ...accounts.map((name, n) =>
      store.write(name, async (rows) => {
        await rows.insertAccount(n + 1);
        if (n === 2) throw new Error('not this one');
      }),
    ),
    store.read(account, () => Promise.reject(new Error('nor this reading'))),
  ]);
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'rejected']);
  const kept = await Promise.all(accounts.map((name) => store.read(name, (rows) => rows.account())));
  expect(kept.map((one) => one?.createdAt)).toEqual([1, 2, undefined, 4]);
  await store.close();
});
test('a file of a newer server, a damaged one and one that is none are not opened, and are left as they were', async () => {
  const path = join(await folder(), 'facts.db');
  const database = opened(path);
  database.exec('PRAGMA user_version = 9');
  database.close();
  expect(openDatabase(path)).toMatchObject({ ok: false, type: 'newer' });
  await writeFile(path, 'no database at all, but long enough to be taken for the head of one'.repeat(20));
  const before = await readFile(path);
  expect(openDatabase(path)).toMatchObject({ ok: false, type: 'damaged' });
  expect(await readFile(path)).toEqual(before);
  expect(openDatabase(join(path, 'below-a-file.db'))).toMatchObject({ ok: false, type: 'unwell' });
});
/** Everything that stands in the file but rows; names are written with quotes where a table was renamed. */
const tablesOf = (database: DatabaseSync): readonly string[] => {
  const all = database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY name').all();
  database.close();
  return all.map(({ type, name, sql }) => `${type} ${name} ${String(sql).replaceAll('"', '')}`);
};
test('the file of the first server comes up to date with everything in it, and one that cannot stays as it was', async () => {
  const path = join(await folder(), 'facts.db');
  const first = new DatabaseSync(path);
  first.exec(firstSchema);
  const id = credential(1).id;
  first.exec(`INSERT INTO account (account_id, created_at) VALUES (x'${account}', 5);
    INSERT INTO credential VALUES (x'${account}', x'${credential(0).id}', 'device', zeroblob(32), 'Phone', 5);
    INSERT INTO credential VALUES (x'${account}', x'${id}', 'recovery', zeroblob(32), '', 6);
    INSERT INTO session VALUES (x'${account}', zeroblob(32), x'${id}', 1, 2);
    INSERT INTO replica VALUES (x'${account}', 'aa', 3, zeroblob(32), 0);
    INSERT INTO run VALUES (x'${account}', 'aa', 1, 2, zeroblob(32), zeroblob(32), 1, 0, zeroblob(7), 5),
      (x'${account}', 'aa', 3, 3, zeroblob(32), zeroblob(32), 1, 0, zeroblob(9), 6);
    INSERT INTO audit VALUES (x'${account}', 1, 5, 'a', 'make-account', 'allow'), (x'${account}', 2, 6, 'a', 'sign-in', 'deny')`);
  first.close();
  const store = createSqliteStore(opened(path));
  expect(await callsOf(store).credentials(account)).toMatchObject([{ label: 'Phone', fromEpoch: 1 }, { kind: 'recovery' }]);
  expect(await store.accountAt(id)).toBe(account);
  const lines = await callsOf(store).auditOf(account);
  expect([lines.map(({ outcome }) => outcome), faultIn(lines)]).toEqual([['allow', 'deny'], undefined]);
  const kept = await callsOf(store).sync(account, { ...request, push: [] }, 7);
  expect(kept).toMatchObject({ answer: { runs: [{ count: 2 }, { count: 1 }] } });
  expect(await store.counts()).toEqual({ accounts: 1, runs: 2, bytes: 16 });
  await store.close();
  expect(tablesOf(opened(path))).toEqual(tablesOf(opened(':memory:')));
  const again = opened(path);
  again.exec('PRAGMA user_version = 1');
  again.close();
  expect(openDatabase(path)).toMatchObject({ ok: false, type: 'unwell' });
  const file = new DatabaseSync(path);
  expect(file.prepare('SELECT count(*) AS n FROM audit').get()?.['n']).toBe(2);
  file.close();
});
test.each([
  ['3.40.1', false],
  ['3.44.5', false],
  ['3.44.6', true],
  ['3.50.6', false],
  ['3.50.7', true],
  ['3.51.2', false],
  ['3.51.3', true],
  ['3.53.4', true],
  ['4.0.0', true],
])('SQLite %s: %s', (version, isSafe) => expect(isSafeVersion(version)).toBe(isSafe));
