// Transactions in Postgres. Each says first for which account it is, and the database shows it no other.
import type pg from 'pg';
import type { Awaitable, Row, Rows, Transactions } from '../rows/rows.ts';
import { StoreTrouble } from '../store/store.ts';
import { appRole } from './schema.ts';

const WRITE = 'BEGIN';
const READ_ONE_INSTANT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** What a transaction is for: the rows of an account, or the one row that a recovery code names. Both are hexadecimal. */
interface For {
  readonly account?: string;
  readonly recovery?: string;
}
export interface PostgresTransactions extends Transactions {
  /** A transaction of no account. */
  readonly apart: <T>(what: For, work: (rows: Rows) => Awaitable<T>) => Promise<T>;
}

// Everything a connection must know is said in each transaction, so that a pooler between may hand connections about.
const enter = {
  name: 'enter',
  text: `SELECT set_config('role', '${appRole}', true), set_config('search_path', 'plumbline, pg_temp', true), set_config('synchronous_commit', 'on', true),
    set_config('lock_timeout', '10s', true), set_config('statement_timeout', '30s', true),
    set_config('plumbline.account', $1, true), set_config('plumbline.recovery', $2, true)`,
};
/** Writers of one account wait for each other here. */
const lock = { name: 'lock', text: 'SELECT 1 FROM account WHERE account_id = $1 FOR NO KEY UPDATE' };

/** A name for each statement, so that it is understood once for each connection; `?` becomes `$1`, `$2` and so on. */
const known = new Map<string, { readonly name: string; readonly text: string }>();
function statement(sql: string): { readonly name: string; readonly text: string } {
  let n = 0;
  const found = known.get(sql) ?? { name: `s${known.size}`, text: sql.replace(/\?/g, () => `$${++n}`) };
  known.set(sql, found);
  return found;
}

/** Rows over a connection. What is `sent` without being waited for comes back, or fails, before the transaction is kept. */
function rowsOf(client: pg.PoolClient, sent: Promise<unknown>[]): Rows {
  const ask = (sql: string, values: readonly unknown[]): Promise<pg.QueryResult<Row>> =>
    client.query({ ...statement(sql), values: [...values] });
  return {
    get: async (sql, ...values) => (await ask(sql, values)).rows[0],
    all: async (sql, ...values) => (await ask(sql, values)).rows,
    run: async (sql, ...values) => (await ask(sql, values)).rowCount ?? 0,
    put: (sql, ...values) => void sent.push(kept(ask(sql, values))),
  };
}
/** Its failure is told where it is waited for, and nowhere else. */
function kept<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | undefined)?.code ?? '');
/** Somebody else did the same in the same instant: the whole is done again. Two that wait for each other, and a name taken meanwhile, too. */
const isClash = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(codeOf(error));
const MOST_TRIES = 5;
/** By class: connection, resources, operator, system, and what cannot be trusted; a server that only reads; waiting too long. */
const trouble = /^(08|53|57|58|XX)|^(25006|55P03)$|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)/;
const isTrouble = (error: unknown): boolean =>
  trouble.test(codeOf(error)) ||
  /^(Connection terminated|timeout exceeded|Client (was closed|has encountered))/.test((error as Error)?.message);
const asTrouble = (error: unknown): unknown =>
  isTrouble(error) ? new StoreTrouble(codeOf(error) === '53100' ? 'full' : 'unwell', error) : error;

async function once<T>(client: pg.PoolClient, begin: string, what: For, work: (rows: Rows) => Awaitable<T>): Promise<T> {
  // Sent without waiting in between: Postgres answers in order, and where one fails, so does all that follows it.
  const sent = [client.query(begin), client.query({ ...enter, values: [what.account ?? '', what.recovery ?? ''] })].map((one) =>
    kept<unknown>(one),
  );
  if (begin === WRITE && what.account !== undefined) sent.push(kept(client.query({ ...lock, values: [Buffer.from(what.account, 'hex')] })));
  let value: T;
  try {
    value = await work(rowsOf(client, sent));
  } catch (error) {
    // What failed first says why; what came after it only says that something did.
    await Promise.all(sent);
    throw error;
  }
  await Promise.all([...sent, client.query('COMMIT')]);
  return value;
}

async function inTransaction<T>(pool: pg.Pool, begin: string, what: For, work: (rows: Rows) => Awaitable<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const client = await pool.connect().catch((error) => {
      throw new StoreTrouble('unwell', error);
    });
    let isSound = true;
    try {
      return await once(client, begin, what, work);
    } catch (error) {
      isSound = await client.query('ROLLBACK').then(
        () => !isTrouble(error),
        () => false,
      );
      if (!isClash(error) || tries === MOST_TRIES) throw asTrouble(error);
    } finally {
      client.release(!isSound);
    }
  }
}

/** One after another for each name; who waits in line holds no connection, so that one busy account cannot keep others from theirs. */
function inLine(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const lines = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (lines.get(name) ?? Promise.resolve()).then(work, work);
    lines.set(name, mine);
    const leave = (): void => {
      if (lines.get(name) === mine) lines.delete(name);
    };
    mine.then(leave, leave);
    return mine;
  };
}

/** Transactions over the connections of `pool`; see `openPool`. */
export function transactionsOf(pool: pg.Pool): PostgresTransactions {
  const line = inLine();
  return {
    write: (account, work) => line(account, () => inTransaction(pool, WRITE, { account }, work)),
    read: (account, work) => inTransaction(pool, READ_ONE_INSTANT, { account }, work),
    apart: (what, work) => inTransaction(pool, READ_ONE_INSTANT, what, work),
  };
}
