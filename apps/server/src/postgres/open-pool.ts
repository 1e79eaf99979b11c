// A Postgres that is safe to keep people's facts in, its tables made or found, or the reason why not.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { appRole, schema, schemaVersion, steps } from './schema.ts';

export type OpenedPool =
  | { readonly ok: true; readonly pool: pg.Pool; readonly secret: Uint8Array }
  | { readonly ok: false; readonly type: 'unreachable' | 'too-old' | 'unsafe' | 'newer' | 'not-made' | 'unwell'; readonly detail: string };
type Fault = Exclude<OpenedPool, { ok: true }>;
const fault = (type: Fault['type'], detail: string): Fault => ({ ok: false, type, detail });

/** The oldest that is tried: 13, by its own number. */
const OLDEST = 130_000;
/** Settings without which a commit may be lost after it was answered for. */
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;
const MOST_CONNECTIONS = 16;
const CONNECT_MS = 10_000;
/** So long a call waits for its turn where all connections are busy; after that the device is told to come again. */
const TURN_MS = 30_000;
const ADVISORY_LOCK = 7_501_864_413;
const [BYTEA, INT8] = [17, 20];

/** Whole numbers as numbers, bytes as bytes; everything else as the driver has it. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => {
    if (oid === INT8) return Number;
    if (oid === BYTEA) return (text: string) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
    return pg.types.getTypeParser(oid, format);
  }) as pg.CustomTypesConfig['getTypeParser'],
};

const one = async (client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>> =>
  (await client.query(sql, [...values])).rows[0] ?? {};

/** Why commits are not safe there; undefined where they are. */
async function unsafeBecause(client: pg.Client): Promise<Fault | undefined> {
  const { version } = await one(client, `SELECT current_setting('server_version_num')::int AS version`);
  if (Number(version) < OLDEST) return fault('too-old', `Postgres ${Math.floor(Number(version) / 10_000)} is older than 13.`);
  for (const name of durable) {
    const { value } = await one(client, 'SELECT current_setting($1) AS value', [name]);
    if (value === 'off' || value === 'local')
      return fault('unsafe', `${name} is ${value}, so that a power cut can take what was answered for.`);
  }
  const { standby } = await one(client, 'SELECT pg_is_in_recovery() AS standby');
  return standby === true ? fault('unsafe', 'It is a standby and takes nothing.') : undefined;
}

/** Roles belong to all databases of a server, so another one may make it in the same instant. */
const makeRole = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${appRole}') THEN CREATE ROLE ${appRole} NOLOGIN NOBYPASSRLS; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF NOT pg_has_role(current_user, '${appRole}', 'MEMBER') THEN EXECUTE format('GRANT ${appRole} TO %I', current_user); END IF;
END $$;`;

async function versionIn(client: pg.Client): Promise<number> {
  const { there } = await one(client, `SELECT to_regclass('plumbline.migration') IS NOT NULL AS there`);
  return there === true ? Number((await one(client, 'SELECT max(version) AS version FROM plumbline.migration'))['version']) : 0;
}
async function makeTables(client: pg.Client): Promise<void> {
  await client.query(`${makeRole} CREATE SCHEMA IF NOT EXISTS plumbline; SET LOCAL search_path = plumbline, pg_temp; ${schema}`);
  await client.query('INSERT INTO plumbline.shared (name, value) VALUES ($1, $2)', ['secret', randomBytes(32)]);
}

/** Brings tables of an older server up to date, and notes each step. */
async function bringUp(client: pg.Client, version: number): Promise<void> {
  await client.query('SET LOCAL search_path = plumbline, pg_temp');
  for (const [at, step] of steps.entries()) {
    if (at + 1 < version) continue;
    await client.query(step);
    await client.query('INSERT INTO migration (version) VALUES ($1)', [at + 2]);
  }
}

/** Makes what is missing, one node at a time. Errors: a type with a detail for whoever runs the server. */
async function prepare(client: pg.Client): Promise<Fault | Uint8Array> {
  const unsafe = await unsafeBecause(client);
  if (unsafe) return unsafe;
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
  const version = await versionIn(client);
  if (version > schemaVersion) return fault('newer', `Its tables are of version ${version}, this server knows ${schemaVersion}.`);
  try {
    if (version === 0) await makeTables(client);
    else await bringUp(client, version);
  } catch (error) {
    const what = version === 0 ? 'not there' : `of version ${version}`;
    return fault('not-made', `Its tables are ${what}, and this user could not make them: ${(error as Error).message}.`);
  }
  const { secret } = await one(client, `SELECT value AS secret FROM plumbline.shared WHERE name = 'secret'`);
  await client.query('COMMIT');
  return Uint8Array.from(secret as Uint8Array);
}

const hint = (error: unknown): string => (error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error));

/** Opens the database that `url` names, and makes its tables where there are none. Errors: a type with a detail. */
export async function openPool(url: string): Promise<OpenedPool> {
  const client = new pg.Client({ connectionString: url, types, connectionTimeoutMillis: CONNECT_MS });
  // A connection that breaks while nothing is asked of it would end the process otherwise.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    return fault('unreachable', hint(error));
  }
  try {
    const secret = await prepare(client);
    if (!(secret instanceof Uint8Array)) return secret;
    const pool = new pg.Pool({ connectionString: url, types, max: MOST_CONNECTIONS, connectionTimeoutMillis: TURN_MS, pipeline: true });
    // A connection that breaks tells so in what was asked of it; where nothing was, there is nothing to tell.
    pool.on('error', () => undefined);
    pool.on('connect', (one) => one.on('error', () => undefined));
    return { ok: true, pool, secret };
  } catch (error) {
    return fault('unwell', hint(error));
  } finally {
    await client.end().catch(() => undefined);
  }
}
