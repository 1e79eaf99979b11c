// What a database gives to the store: SQL that SQLite and Postgres both understand, with a `?` for each value. Whatever is written
// against this runs on both; what only one of them can do stays in its own folder.

export type Value = string | number | Uint8Array;
export type Row = Readonly<Record<string, unknown>>;
export type Awaitable<T> = T | Promise<T>;

/** Asking inside a transaction. Ids and hashes are bytes, times and counts whole numbers. */
export interface Rows {
  readonly get: (sql: string, ...values: readonly Value[]) => Awaitable<Row | undefined>;
  readonly all: (sql: string, ...values: readonly Value[]) => Awaitable<readonly Row[]>;
  /** How many rows were changed. */
  readonly run: (sql: string, ...values: readonly Value[]) => Awaitable<number>;
  /** Changes rows, and need not wait for it: what comes after sees it, and where it fails, the whole transaction does. */
  readonly put: (sql: string, ...values: readonly Value[]) => void;
}

/**
 * Transactions of one account, each durable before it resolves. `write` goes one after another for an account; `read` sees one instant and
 * changes nothing. `work` awaits nothing but its rows, and reaches no other account: Postgres shows it none.
 */
export interface Transactions {
  readonly write: <T>(account: string, work: (rows: Rows) => Awaitable<T>) => Promise<T>;
  readonly read: <T>(account: string, work: (rows: Rows) => Awaitable<T>) => Promise<T>;
}

export const toBytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
export const toHex = (value: unknown): string => Buffer.from(value as Uint8Array).toString('hex');
