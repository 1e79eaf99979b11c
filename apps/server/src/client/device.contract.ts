// A device as a person has it: its log, what it keeps of its account, and the client; over the server's own app, with whatever goes wrong between.
import { createMemoryLog, type Entry } from '@plumbline/log';
import {
  beginAccount,
  createRounds,
  type Fetch,
  type Membership,
  type Newcomer,
  type Outcome,
  type Own,
  printMembership,
  type Rounds,
  readMembership,
} from '@plumbline/log/client';
import type { SyncStore } from '@plumbline/log/exchange';
import { growLog, replicaOf } from '@plumbline/log/sample';
import { mintRecoveryCode, readRecoveryCode } from '@plumbline/log/seal';
import type { Hono } from 'hono';
import { createApp } from '../http/app.ts';
import type { Deps } from '../http/deps.ts';
import { createMetrics } from '../http/metrics.ts';
import { createNotices } from '../http/notices.ts';
import { openDatabase } from '../sqlite/open-database.ts';
import { createSqliteStore } from '../sqlite/sqlite-store.ts';

export const server = 'http://plumbline.test';
/** The server's own app over a store in memory, and a way to end it. */
export function serving(path = ':memory:'): { readonly app: Hono; readonly close: () => Promise<void> } {
  const opened = openDatabase(path);
  if (!opened.ok) throw new Error(opened.detail);
  const store = createSqliteStore(opened.database);
  // A clock that runs quicker than any limit, so that what is tested is not how often one may ask.
  let now = Date.now();
  const deps: Deps = {
    ...{ store, notices: createNotices(), metrics: createMetrics(), secret: new Uint8Array(32).fill(1) },
    ...{ now: () => (now += 1000), signUp: 'open', complain: () => undefined, ending: new AbortController().signal },
    ledger: { note: () => undefined, has: () => false, lines: () => [], add: () => undefined },
    relyingParty: { id: 'plumbline.test', origins: [server] },
  };
  return { app: createApp(deps), close: () => store.close() };
}

export const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
export function secretOf(code: string): Uint8Array {
  const read = readRecoveryCode(code);
  if (!read.ok) throw new Error(read.type);
  return read.secret;
}
export const newSecret = (): Uint8Array => secretOf(mintRecoveryCode(chance));

/** What becomes of a request on its way: it goes through, or something else comes back, or nothing. */
export type Fault = (address: string, pass: () => Promise<Response>) => Promise<Response>;
export const over =
  (app: Hono, fault: () => Fault | undefined = () => undefined): Fetch =>
  async (address, { method, headers, body }) => {
    const pass = async (): Promise<Response> =>
      app.request(address, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) });
    const planted = fault();
    return planted ? planted(address, pass) : pass();
  };

export interface Person {
  readonly own: Own;
  readonly store: SyncStore;
  readonly rounds: Rounds;
  /** What would be on the disk after the power went. */
  readonly kept: () => string;
  readonly sync: () => Promise<Outcome>;
  readonly entries: () => Promise<readonly Entry[]>;
  readonly erase: (id: string) => Promise<void>;
  /** Writes down facts; another `seed`, other facts. */
  readonly tell: (count: number, seed?: number) => Promise<void>;
}

/** A device that is in an account, with facts of its own replica `n`. */
export function deviceIn(fetch: Fetch, membership: Membership, n: number, store: SyncStore = createMemoryLog()): Person {
  let kept = printMembership(membership);
  const own: Own = {
    fetch,
    chance,
    membership: () => readMembership(kept) as Membership,
    keep: async (next) => {
      kept = printMembership(next);
    },
  };
  const entries = async (): Promise<readonly Entry[]> => (await store.readAll()).entries;
  let changes = 0;
  const rounds = createRounds({ own, store, changes: async () => changes, replica: () => replicaOf(n) });
  return {
    ...{ own, store, rounds, kept: () => kept, entries },
    sync: () => rounds.bringInStep(Date.now),
    erase: async (id) => {
      await store.erase(new Set([id]));
      changes++;
    },
    tell: async (count, seed = n) => {
      const held = await entries();
      const done = await store.append(growLog(held, replicaOf(n), count, 100 * seed + held.length));
      if (!done.ok) throw new Error(done.error.type);
    },
  };
}

export const newcomer = (fetch: Fetch, name: string): Newcomer => ({ door: { fetch, server }, chance, name });
/** The first device of a new account. */
export async function firstDevice(fetch: Fetch, secret = newSecret()): Promise<Person> {
  const begun = await beginAccount(newcomer(fetch, 'Phone'), secret);
  if (!begun.ok) throw new Error(JSON.stringify(begun.trouble));
  return deviceIn(fetch, begun.value, 1);
}
export const texts = (entries: readonly Entry[]): readonly string[] => entries.map(({ text }) => text).toSorted();
