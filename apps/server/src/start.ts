// The server, running: its store, its door, and a way to stop it that lets what was begun come to its end.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type HttpBindings, serve } from '@hono/node-server';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import { createNotices } from './http/notices.ts';
import { ledgerIn, openLedger } from './ledger/ledger.ts';
import { secretIn } from './secret.ts';
import { partyOf, type Settings } from './settings.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { createSqliteStore } from './sqlite/sqlite-store.ts';

export interface Running {
  readonly port: number;
  /** Takes no more requests, answers those that are under way, closes the store. */
  readonly stop: () => Promise<void>;
}
type Started = { readonly ok: true; readonly running: Running } | { readonly ok: false; readonly says: string };

const repairs = {
  'unsafe-sqlite': 'Bring a newer Node.',
  newer: 'Start the newer server, or take the file that was backed up before it.',
  damaged: 'Put a backup in its place; devices bring what it lacks.',
  unwell: 'Look whether the folder is there, may be written, and has room.',
} as const;

/** Errors: a sentence that names the file and the repair. */
export async function startServer({ data, host, port, signUp, origins }: Settings, complain: (line: string) => void): Promise<Started> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const path = join(data, 'facts.db');
  const opened = openDatabase(path);
  if (!opened.ok) return { ok: false, says: `${path} cannot be used: ${opened.detail} ${repairs[opened.type]}` };
  const store = createSqliteStore(opened.database);
  const deps = {
    ...{ store, ledger: openLedger(ledgerIn(data)), notices: createNotices(), metrics: createMetrics(), now: Date.now },
    ...{ relyingParty: partyOf(origins), secret: secretIn(data), signUp, complain },
  };
  const app = createApp(deps);
  const fetch = (request: Request, { incoming }: HttpBindings): Response | Promise<Response> =>
    app.fetch(request, { address: incoming.socket.remoteAddress ?? '' });
  return new Promise((resolve) => {
    const server = serve({ fetch: fetch as never, hostname: host, port }, ({ port: bound }: AddressInfo) =>
      resolve({ ok: true, running: { port: bound, stop } }),
    );
    server.on(
      'error',
      (error) => void store.close().then(() => resolve({ ok: false, says: `Port ${port} cannot be used: ${error.message}` })),
    );
    const stop = async (): Promise<void> => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      // Devices that wait for changes would keep it open for ever.
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1000).unref();
      await closed;
      await store.close();
    };
  });
}
