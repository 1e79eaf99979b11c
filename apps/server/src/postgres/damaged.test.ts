// A Postgres of its own that is searched, filled up and damaged.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { account, judgeAnswer, knownLife, knownRuns } from '../damage.contract.ts';
import { createApp } from '../http/app.ts';
import { depsFor } from '../http/deps.contract.ts';
import { callsOf } from '../store/calls.contract.ts';
import { credential, runsOf } from '../store/store.contract.ts';
import type { Store } from '../store/store.ts';
import { type Cluster, startCluster } from './cluster.contract.ts';
import { openPool } from './open-pool.ts';
import { createPostgresStore } from './postgres-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-own-postgres-'));
let cluster: Cluster;
let store: Store;
let owner: pg.Client;
async function open(): Promise<void> {
  const opened = await openPool(cluster.url);
  if (!opened.ok) throw new Error(opened.detail);
  store = createPostgresStore(opened.pool);
  owner = new pg.Client({ connectionString: cluster.url });
  owner.on('error', () => undefined);
  await owner.connect();
}
beforeAll(async () => {
  cluster = await startCluster(folder);
  await open();
});
afterAll(async () => {
  await Promise.allSettled([store.close(), owner.end()]);
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every file of the database and of its log of changes, as it lies on the disk, in pieces. */
function* everyFile(at: string): Generator<Buffer> {
  for (const { name, parentPath } of readdirSync(at, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()))
    yield readFileSync(join(parentPath, name));
}
const wordsIn = (text: string): readonly string[] => [...new Set(text.match(/[\p{L}][\p{L}_/-]{3,}/gu) ?? [])];
const pull = { have: new Map(), push: [], mostBytes: 700_000 };

test('of a known log no word is in anything that Postgres keeps', async () => {
  const data = join(folder, 'data');
  // All that a person said, and how: contents, and the names of the log and of who wrote it.
  const words = wordsIn(knownLife.map(({ line }) => `${JSON.stringify(line.fact.content)} ${line.fact.log} ${line.fact.author}`).join(' '));
  const held = (list: readonly string[]): readonly string[] => {
    const found = new Set<string>();
    for (const bytes of everyFile(data)) for (const word of list) if (!found.has(word) && bytes.includes(word)) found.add(word);
    return [...found];
  };
  // Words that stand in every Postgres, such as "same" or "true", say nothing.
  const common = new Set(held(words));
  const telling = words.filter((word) => !common.has(word));
  expect(telling).toEqual(expect.arrayContaining(['checked-in', 'activity-done', 'consent-withdrawn', 'Europe/Oslo', 'a-person']));
  const calls = callsOf(store);
  await calls.createAccount(account, credential(0), 1);
  await calls.sync(account, { ...pull, push: knownRuns }, 1);
  await owner.query('CHECKPOINT');
  expect(held(telling)).toEqual([]);
  // The search finds what is there.
  expect(held([credential(0).label])).toEqual([credential(0).label]);
});
test('a disk that is full: nothing of the call is kept, 503 says to come again, and it goes on once there is room', async () => {
  await owner.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON plumbline.replica FOR EACH ROW EXECUTE FUNCTION no_room()`);
  const push = { ...pull, push: runsOf('ee', [2]) };
  await expect(callsOf(store).sync(account, push, 1)).rejects.toMatchObject({ type: 'full' });
  const said = await createApp(
    depsFor({
      ...store,
      check: () => store.write(account, (rows) => rows.setHead('x', { length: 1, chain: '0'.repeat(64), erased: 0 }, 1)),
    }),
  ).request('/health');
  expect([said.status, said.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await callsOf(store).sync(account, pull, 1)).toMatchObject({ ok: true, answer: { have: { size: 3 } } });
  await owner.query('DROP TRIGGER no_room ON plumbline.replica');
  expect(await callsOf(store).sync(account, push, 1)).toMatchObject({ ok: true, grew: true });
});
test('a bit that flips in a page of Postgres is never taken for the truth, and comes out as trouble', async () => {
  const { rows } = await owner.query(`SELECT pg_relation_filepath('plumbline.run') AS path`);
  const file = join(folder, 'data', String(rows[0]?.path));
  await owner.query('CHECKPOINT');
  await Promise.allSettled([store.close(), owner.end()]);
  await cluster.kill();
  const bytes = readFileSync(file);
  const at = bytes.indexOf(Buffer.from(knownRuns[3]?.sealed.subarray(30, 60) ?? []));
  expect(at).toBeGreaterThan(0);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  cluster.start();
  await open();
  await expect(callsOf(store).sync(account, pull, 1)).rejects.toMatchObject({ type: 'unwell' });
  // Told to look away, as after a damaged machine, the device still sees it.
  await owner.query('ALTER SYSTEM SET ignore_checksum_failure = on');
  await owner.query('SELECT pg_reload_conf()');
  await store.close();
  await open();
  const said = await callsOf(store).sync(account, pull, 1);
  if (!said.ok) throw new Error(said.type);
  // The runs that another test made up are none that a device could open.
  const have = new Map([...said.answer.have].filter(([replica]) => replica !== 'ee'));
  const answer = { ...said.answer, have, runs: said.answer.runs.filter(({ replica }) => have.has(replica)) };
  expect(answer.runs).toHaveLength(knownRuns.length);
  expect(judgeAnswer(answer)).toBe('seen');
  expect(judgeAnswer({ ...answer, runs: knownRuns })).toBe('whole');
});
