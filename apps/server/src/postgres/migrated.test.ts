// A database that the first server made, opened by this one.
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { callsOf } from '../store/calls.contract.ts';
import type { Store } from '../store/store.ts';
import { firstSchema } from './first-schema.contract.ts';
import { databaseForTest } from './one-cluster.contract.ts';
import { openPool } from './open-pool.ts';
import { createPostgresStore } from './postgres-store.ts';
import { appRole } from './schema.ts';

const newDatabase = (): Promise<string> => databaseForTest(inject('postgresFolder'));
async function opened(url: string): Promise<Store> {
  const done = await openPool(url);
  if (!done.ok) throw new Error(done.detail);
  return createPostgresStore(done.pool);
}
const mine = 'a'.repeat(32);
const pull = { have: new Map(), push: [], mostBytes: 1_000_000 };

/** Everything that stands in the database but rows: columns, constraints, indexes, policies, triggers, functions and rights, as Postgres prints them. */
async function shapeOf(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`
    SELECT format('column %s %s %s %s %s', table_name, column_name, data_type, column_default, is_nullable) AS says
      FROM information_schema.columns WHERE table_schema = 'plumbline'
    UNION ALL SELECT format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint WHERE connamespace = 'plumbline'::regnamespace
    UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'plumbline'
    UNION ALL SELECT format('policy %s %s %s %s %s', tablename, policyname, cmd, qual, with_check) FROM pg_policies WHERE schemaname = 'plumbline'
    UNION ALL SELECT format('trigger %s', pg_get_triggerdef(oid)) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('function %s %s', pg_get_functiondef(oid), proacl) FROM pg_proc WHERE pronamespace = 'plumbline'::regnamespace
    UNION ALL SELECT format('table %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl) FROM pg_class
      WHERE relnamespace = 'plumbline'::regnamespace AND relkind = 'r'
    UNION ALL SELECT format('right %s %s %s %s', table_name, column_name, grantee, privilege_type) FROM information_schema.column_privileges
      WHERE table_schema = 'plumbline' ORDER BY 1`);
  await client.end();
  return rows.map(({ says }) => String(says));
}
/** A database as the first server made it, with an owner who is nobody special and two runs in it. */
async function firstDatabase(): Promise<string> {
  const base = await newDatabase();
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  const name = `first_${Date.now()}`;
  await client.query(`DO $$ BEGIN CREATE ROLE ${appRole} NOLOGIN NOBYPASSRLS; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await client.query(`CREATE ROLE ${name} LOGIN; GRANT ${appRole} TO ${name}`);
  await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  await client.end();
  const url = Object.assign(new URL(base), { username: name, pathname: `/${name}` }).href;
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`BEGIN; CREATE SCHEMA plumbline; SET LOCAL search_path = plumbline, pg_temp; ${firstSchema}
    INSERT INTO shared VALUES ('secret', decode(repeat('ab', 32), 'hex')); COMMIT`);
  const [id, none] = [`decode('${mine}', 'hex')`, `decode(repeat('00', 32), 'hex')`];
  await owner.query(`BEGIN; SET LOCAL ROLE ${appRole}; SET LOCAL search_path = plumbline; SET LOCAL plumbline.account = '${mine}';
    INSERT INTO account (account_id, created_at, used_bytes) VALUES (${id}, 5, 999);
    INSERT INTO replica VALUES (${id}, 'aa', 3, ${none}, 0);
    INSERT INTO run VALUES (${id}, 'aa', 1, 2, ${none}, ${none}, 1, 0, 'sevenby', 5), (${id}, 'aa', 3, 3, ${none}, ${none}, 1, 0, 'nine-byte', 6);
    COMMIT`);
  await owner.end();
  return url;
}
test('the database of the first server comes up to date with everything in it, once, whoever starts first, and one that cannot stays as it was', async () => {
  const url = await firstDatabase();
  // Somebody who may come in and owns nothing changes nothing.
  const admin = new pg.Client({ connectionString: Object.assign(new URL(url), { username: 'postgres' }).href });
  await admin.connect();
  await admin.query(`CREATE ROLE late_guest LOGIN; GRANT ${appRole} TO late_guest`);
  expect(await openPool(Object.assign(new URL(url), { username: 'late_guest' }).href)).toMatchObject({ ok: false, type: 'not-made' });
  expect((await admin.query('SELECT used_bytes FROM plumbline.account')).rows).toEqual([{ used_bytes: '999' }]);

  const all = await Promise.all(Array.from({ length: 4 }, () => openPool(url)));
  for (const one of all) expect(one.ok && Buffer.from(one.secret).toString('hex')).toBe('ab'.repeat(32));
  for (const one of all.slice(1)) if (one.ok) await one.pool.end();
  const steps = await admin.query('SELECT version FROM plumbline.migration ORDER BY version');
  expect(steps.rows.map(({ version }) => Number(version))).toEqual([1, 2]);
  await admin.end();
  const store = all[0]?.ok ? createPostgresStore(all[0].pool) : await opened(url);
  expect(await callsOf(store).sync(mine, pull, 7)).toMatchObject({ answer: { runs: [{ count: 2 }, { count: 1 }] } });
  expect(await store.counts()).toEqual({ accounts: 1, runs: 2, bytes: 16 });
  await store.close();

  const name = new URL(url).username;
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), { username: 'postgres' }).href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}_new OWNER ${name}`);
  await client.end();
  const fresh = Object.assign(new URL(url), { pathname: `/${name}_new` }).href;
  await (await opened(fresh)).close();
  expect(await shapeOf(url)).toEqual(await shapeOf(fresh));
});
