// Asking the database: statements are prepared once, and every call is a transaction that shares its commit with its neighbours.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Statements, statementsOf, toBytes } from './account-rows.ts';
import { groupCommit } from './group-commit.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface Queries {
  readonly inCommit: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly statements: Statements;
  readonly get: (sql: string, ...values: SQLInputValue[]) => Row | undefined;
  readonly all: (sql: string, ...values: SQLInputValue[]) => readonly Row[];
  /** How many rows were changed. */
  readonly run: (sql: string, ...values: SQLInputValue[]) => number;
  /** True for an account that is there and not being erased. */
  readonly exists: (account: string) => boolean;
}

export function queriesOf(database: DatabaseSync): Queries {
  const statements = statementsOf(database);
  const get: Queries['get'] = (sql, ...values) => statements(sql).get(...values);
  return {
    inCommit: groupCommit(database),
    statements,
    get,
    all: (sql, ...values) => statements(sql).all(...values),
    run: (sql, ...values) => Number(statements(sql).run(...values).changes),
    exists: (account) => get(`SELECT 1 FROM account WHERE account_id = ? AND status = 'active'`, toBytes(account)) !== undefined,
  };
}
