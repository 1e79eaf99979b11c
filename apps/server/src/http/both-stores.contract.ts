// The server over each of its stores, for tests that must come out alike on both.
import type { Hono } from 'hono';
import { inject } from 'vitest';
import { databaseForTest } from '../postgres/one-cluster.contract.ts';
import { openPool } from '../postgres/open-pool.ts';
import { createPostgresStore } from '../postgres/postgres-store.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { createSqliteStore } from '../sqlite/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';
import { depsFor } from './deps.contract.ts';

async function openStore(name: 'SQLite' | 'Postgres'): Promise<Store> {
  if (name === 'SQLite') {
    const opened = openDatabase(':memory:');
    if (!opened.ok) throw new Error(opened.detail);
    return createSqliteStore(opened.database);
  }
  const opened = await openPool(await databaseForTest(inject('postgresFolder')));
  if (!opened.ok) throw new Error(opened.detail);
  return createPostgresStore(opened.pool);
}

export interface World {
  readonly app: Hono;
  readonly store: Store;
  readonly complaints: readonly string[];
  /** The server's clock. It goes on by a minute with each reading of `later`, so that nobody has asked too often. */
  readonly now: () => number;
  readonly later: () => void;
}
/** Close `store` in the end. */
export async function worldOn(name: 'SQLite' | 'Postgres'): Promise<World> {
  const store = await openStore(name);
  const complaints: string[] = [];
  let clock = Date.UTC(2026, 10, 22);
  const now = (): number => clock;
  const deps = depsFor(store, { now, complain: (line) => complaints.push(line) });
  return {
    app: createApp(deps),
    store,
    complaints,
    now,
    later: () => {
      clock += 60_001;
    },
  };
}
