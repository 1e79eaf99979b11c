import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { callsOf } from '../store/calls.contract.ts';
import { credential, describeStore, runsOf } from '../store/store.contract.ts';
import type { Store } from '../store/store.ts';
import { databaseForTest } from './one-cluster.contract.ts';
import { openPool } from './open-pool.ts';
import { createPostgresStore } from './postgres-store.ts';
import { appRole, tables } from './schema.ts';

const newDatabase = (): Promise<string> => databaseForTest(inject('postgresFolder'));
async function opened(url: string): Promise<Store> {
  const done = await openPool(url);
  if (!done.ok) throw new Error(done.detail);
  return createPostgresStore(done.pool);
}
describeStore('the Postgres store', async () => opened(await newDatabase()));

const [mine, theirs] = ['a'.repeat(32), 'b'.repeat(32)];
const request = { have: new Map(), push: runsOf('aa', [2, 1]), mostBytes: 1_000_000 };

/** Two accounts with something in every table, and a connection that may do everything. */
async function filled(): Promise<{ readonly url: string; readonly store: Store; readonly client: pg.Client }> {
  const url = await newDatabase();
  const store = await opened(url);
  const calls = callsOf(store);
  for (const [n, account] of [mine, theirs].entries()) {
    await calls.createAccount(account, credential(2 * n), 1);
    await calls.addCredential(account, credential(2 * n + 1, 'recovery'));
    await calls.sync(account, request, 1);
    await calls.audit(account, { at: 1, actor: 'a', action: 'sync', outcome: 'allow' });
    await calls.changeKeys(account, {
      ...{ from: 0, epoch: 1, keyring: Uint8Array.of(1), have: new Map() },
      boxes: [{ id: 'code', told: Uint8Array.of(3), sealed: Uint8Array.of(4) }],
    });
    const shown = { credential: credential(2 * n).id, counter: 0, challenge: new Uint8Array(32), until: 10, at: 1 };
    await calls.openSession(account, shown, new Uint8Array(32).fill(n));
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await store.close();
  });
  return { url, store, client };
}
const asApp = async (client: pg.Client, account: string | undefined, work: () => Promise<void>): Promise<void> => {
  await client.query(`BEGIN; SET LOCAL ROLE ${appRole}; SET LOCAL search_path = plumbline`);
  if (account !== undefined) await client.query(`SELECT set_config('plumbline.account', $1, true)`, [account]);
  await work();
  await client.query('ROLLBACK');
};

test('every table is walled off: without an account nothing is seen, with one only its own rows, and no others are written', async () => {
  const { client } = await filled();
  const count = async (table: string): Promise<number> => Number((await client.query(`SELECT count(*) FROM ${table}`)).rows[0]?.count);
  const everything = await client.query(`SELECT table_name AS name FROM information_schema.columns
    WHERE table_schema = 'plumbline' AND column_name = 'account_id' ORDER BY 1`);
  expect(everything.rows.map(({ name }) => name)).toEqual(tables.toSorted());
  for (const table of tables) {
    expect([table, await count(`plumbline.${table}`)]).toEqual([table, table === 'credential' || table === 'run' ? 4 : 2]);
    await asApp(client, undefined, async () => expect([table, await count(table)]).toEqual([table, 0]));
    await asApp(client, 'c'.repeat(32), async () => expect([table, await count(table)]).toEqual([table, 0]));
    await asApp(client, mine, async () => {
      expect([table, await count(table)]).toEqual([table, table === 'credential' || table === 'run' ? 2 : 1]);
      const others = `account_id = decode('${theirs}', 'hex')`;
      expect([table, await count(`${table} WHERE ${others}`)]).toEqual([table, 0]);
      expect((await client.query(`DELETE FROM ${table} WHERE ${others}`)).rowCount).toBe(0);
    });
    // A row of another account is not written either, by whatever name.
    await asApp(client, mine, async () => {
      const row = `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('account_id', '\\x${'c'.repeat(32)}'))).* FROM ${table} t LIMIT 1`;
      await expect(client.query(row)).rejects.toThrow('row-level security');
    });
  }
});
test('whoever writes much at once keeps nobody else waiting, and is served in order', async () => {
  const { store } = await filled();
  const seen: number[] = [];
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const many = Array.from({ length: 60 }, (_, n) =>
    store.write(mine, async () => {
      if (n === 0) await held;
      seen.push(n);
    }),
  );
  expect(await store.write(theirs, (rows) => rows.account())).toBeDefined();
  expect(await store.read(mine, (rows) => rows.account())).toBeDefined();
  expect(seen).toEqual([]);
  goOn();
  await Promise.all(many);
  expect(seen).toEqual(many.map((_, n) => n));
});
test('the owner of the tables need be nobody special, is walled off too, and still counts', async () => {
  const { client, url } = await filled();
  const name = `owner_${Date.now()}`;
  const made = `${name}_facts`;
  await client.query(`CREATE ROLE ${name} LOGIN`);
  await client.query(`GRANT ${appRole} TO ${name}`);
  await client.query(`CREATE DATABASE ${made} OWNER ${name}`);
  const at = Object.assign(new URL(url), { username: name, pathname: `/${made}` }).href;
  const store = await opened(at);
  await callsOf(store).createAccount(mine, credential(0), 1);
  await callsOf(store).sync(mine, request, 1);
  expect(await store.counts()).toEqual({ accounts: 1, runs: 2, bytes: 20 });
  expect(await store.accountIds()).toEqual([mine]);
  await store.close();
  const owner = new pg.Client({ connectionString: at });
  await owner.connect();
  expect((await owner.query('SELECT * FROM plumbline.run')).rowCount).toBe(0);
  await owner.end();
});
test('the role of the app owns nothing and goes round no wall', async () => {
  const { client } = await filled();
  const { rows } = await client.query('SELECT rolcanlogin, rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = $1', [
    appRole,
  ]);
  expect(rows).toEqual([{ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  for (const sql of [
    'UPDATE audit SET actor = $$x$$',
    'UPDATE run SET chain = chain',
    'TRUNCATE run',
    'DROP TABLE run',
    'CREATE TABLE x ()',
  ])
    await asApp(client, mine, () => expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/));
});
test('runs and the book are not changed and not deleted, whoever asks the database', async () => {
  const { client } = await filled();
  for (const [sql, says] of [
    [`UPDATE plumbline.run SET sealed = ''`, 'a run is never changed but by erasing'],
    ['UPDATE plumbline.run SET erased = erased + 1, chain = before', 'a run is never changed but by erasing'],
    ['DELETE FROM plumbline.run', 'a run goes only with its account'],
    ['TRUNCATE plumbline.run', 'a run goes only with its account'],
    [`UPDATE plumbline.audit SET actor = 'nobody'`, 'a line of the book is never changed'],
    ['DELETE FROM plumbline.audit', 'a line of the book goes only with its account'],
  ] as const)
    await expect(client.query(sql)).rejects.toThrow(says);
});
test('a recovery code leads to its account, and to nothing else of anybody', async () => {
  const { client, store } = await filled();
  expect(await store.accountAt(credential(3).id)).toBe(theirs);
  expect(await store.accountAt(credential(0).id)).toBeUndefined();
  await asApp(client, undefined, async () => {
    await client.query(`SELECT set_config('plumbline.recovery', $1, true)`, [credential(3).id]);
    expect((await client.query('SELECT * FROM recovery')).rowCount).toBe(1);
    expect((await client.query('SELECT * FROM account')).rowCount).toBe(0);
    expect((await client.query('DELETE FROM recovery')).rowCount).toBe(0);
  });
});
test('many nodes that start at once make the tables once, and share the secret', async () => {
  const url = await newDatabase();
  const all = await Promise.all(Array.from({ length: 6 }, () => openPool(url)));
  const secrets = all.map((one) => (one.ok ? Buffer.from(one.secret).toString('hex') : one.detail));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toHaveLength(64);
  for (const one of all) if (one.ok) await one.pool.end();
});
test('a database that is not there, of a newer server, that may lose a commit or may not be filled: each is said, nothing is changed', async () => {
  const { url, client } = await filled();
  const says = async (at: string) => {
    const done = await openPool(at);
    return done.ok ? 'opened' : done.type;
  };
  expect(await says('postgres://nobody@127.0.0.1:1/none')).toBe('unreachable');
  expect(await says(`${url}?options=-c%20synchronous_commit%3Doff`)).toBe('unsafe');
  await client.query('CREATE ROLE guest LOGIN');
  const bare = await newDatabase();
  expect(await says(Object.assign(new URL(bare), { username: 'guest' }).href)).toBe('not-made');
  // A node that may make nothing is enough where the tables are there already.
  await client.query(`GRANT ${appRole} TO guest`);
  expect(await says(Object.assign(new URL(url), { username: 'guest' }).href)).toBe('opened');
  await client.query('INSERT INTO plumbline.migration (version) VALUES (9)');
  expect(await says(url)).toBe('newer');
});
