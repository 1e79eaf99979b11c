// The server in a test: the whole app over a store in memory, and a device that is signed in.
import type { Hono } from 'hono';
import { openDatabase } from '../sqlite/open-database.ts';
import { createSqliteStore } from '../sqlite/sqlite-store.ts';
import { createApp } from './app.ts';
import { depsFor } from './deps.contract.ts';
import type { Deps } from './deps.ts';
import { type Device, deviceOf } from './device.contract.ts';

export interface Serving {
  readonly app: Hono;
  readonly deps: Deps;
  readonly complaints: readonly string[];
}
/** `path`: a file, where it must outlive the server. Close `deps.store` in the end. */
export function serving({ path = ':memory:', ...more }: Partial<Deps> & { readonly path?: string } = {}): Serving {
  const opened = openDatabase(path);
  if (!opened.ok) throw new Error(opened.detail);
  const complaints: string[] = [];
  const deps = depsFor(createSqliteStore(opened.database), { complain: (line) => complaints.push(line), ...more });
  return { app: createApp(deps), deps, complaints };
}

export interface Inside extends Device {
  readonly token: string;
  /** A call below the account with the open session; JSON where there is any. */
  readonly ask: (
    method: string,
    below: string,
    body?: unknown,
    token?: string,
  ) => Promise<{ readonly status: number; readonly said: Said }>;
}
type Said = Readonly<Record<string, unknown>>;
export async function saidIn(answer: Response): Promise<{ readonly status: number; readonly said: Said }> {
  const text = await answer.text();
  return { status: answer.status, said: text === '' ? {} : (JSON.parse(text) as Said) };
}
/** A device with an account and an open session. */
export async function insideOf(app: Hono, n: number): Promise<Inside> {
  const device = deviceOf(app, n);
  await device.signUp();
  const token = await device.signIn();
  const ask: Inside['ask'] = async (method, below, body, as = token) =>
    saidIn(await device.call(method, `/v1/accounts/${device.account}${below}`, body, as));
  return { ...device, token, ask };
}
