// Asking SQLite: statements are prepared once, and every call is a transaction that shares its commit with its neighbours.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Awaitable, Rows, Transactions } from '../rows/rows.ts';
import { groupCommit } from './group-commit.ts';

export interface Queries extends Transactions {
  /** A transaction of no account. */
  readonly inCommit: <T>(work: (rows: Rows) => Awaitable<T>) => Promise<T>;
}

export function rowsOf(database: DatabaseSync): Rows {
  const known = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = known.get(sql) ?? database.prepare(sql);
    known.set(sql, prepared);
    return prepared;
  };
  return {
    get: (sql, ...values) => statement(sql).get(...values),
    all: (sql, ...values) => statement(sql).all(...values),
    run: (sql, ...values) => Number(statement(sql).run(...values).changes),
    put: (sql, ...values) => {
      statement(sql).run(...values);
    },
  };
}

export function queriesOf(database: DatabaseSync): Queries {
  const rows = rowsOf(database);
  const commit = groupCommit(database);
  return {
    inCommit: (work) => commit(() => work(rows)),
    write: (_account, work) => commit(() => work(rows)),
    read: (_account, work) => commit(() => work(rows), true),
  };
}
