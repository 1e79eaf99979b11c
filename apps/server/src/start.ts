// The server, running: its store, its door, and a way to stop it that lets what was begun come to its end.
import { setMaxListeners } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { addressOf } from './http/address.ts';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import { eraseAgain } from './ledger/erase-again.ts';
import { ledgerIn, openLedger } from './ledger/ledger.ts';
import { openStore } from './open-store.ts';
import { partyOf, type Settings } from './settings.ts';
import { lastBackup } from './upkeep/backup.ts';

/** The server without a port of its own: for who has one already, such as the app's own small server. */
export interface Opened {
  readonly answer: RequestListener;
  /** True for a path that is the server's and not the app's. */
  readonly isMine: (path: string) => boolean;
  /** Lets go of whoever waits for changes, who would keep a port open for ever. */
  readonly end: () => void;
  /** Closes the store; nothing may be asked afterwards. */
  readonly close: () => Promise<void>;
}
export type Opening = { readonly ok: true; readonly server: Opened } | { readonly ok: false; readonly says: string };

/** Errors: a sentence that names the place and the repair. */
export async function openServer(settings: Settings, complain: (line: string) => void): Promise<Opening> {
  const { data, signUp, origins, proxies } = settings;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const opened = await openStore(settings, complain);
  if (!opened.ok) return opened;
  const { store, notices, secret, close } = opened;
  const ledger = openLedger(ledgerIn(data));
  const again = await eraseAgain(store, ledger);
  if (again > 0) complain(`${again} accounts that a backup brought back are erased again.`);
  const metrics = createMetrics({ lastBackup: () => lastBackup(data), erased: () => ledger.lines().length });
  const ending = new AbortController();
  // As many listeners as there are devices that wait.
  setMaxListeners(0, ending.signal);
  const app = createApp({
    ...{ store, ledger, notices, metrics, now: Date.now, ending: ending.signal },
    ...{ relyingParty: partyOf(origins), secret, signUp, complain },
  });
  const answer = getRequestListener((request, env) => {
    const remote = (env as HttpBindings).incoming.socket.remoteAddress ?? '';
    return app.fetch(request, { address: addressOf(remote, request.headers.get('x-forwarded-for') ?? undefined, proxies) });
  });
  const isMine = (path: string): boolean => /^\/(v1\/|health$|metrics$)/.test(path);
  return { ok: true, server: { answer: (request, response) => void answer(request, response), isMine, end: () => ending.abort(), close } };
}

export interface Running {
  readonly port: number;
  /** Takes no more requests, answers those that are under way, closes the store. */
  readonly stop: () => Promise<void>;
}
type Started = { readonly ok: true; readonly running: Running } | { readonly ok: false; readonly says: string };

/** What is under way may take so long; then it is cut off, and the device says it again. */
const PATIENCE_MS = 10_000;

/** Errors: a sentence that names what is in the way, and the repair. */
export async function startServer(settings: Settings, complain: (line: string) => void): Promise<Started> {
  const opened = await openServer(settings, complain);
  if (!opened.ok) return opened;
  const { answer, end, close } = opened.server;
  const server = createServer(answer);
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((done) => server.close(() => done()));
    end();
    // A connection that was busy is kept open for more, unless somebody looks again.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    await close();
  };
  return new Promise((resolve) => {
    server.once(
      'error',
      (error) => void close().then(() => resolve({ ok: false, says: `Port ${settings.port} cannot be used: ${error.message}` })),
    );
    server.listen(settings.port, settings.host, () =>
      resolve({ ok: true, running: { port: (server.address() as AddressInfo).port, stop } }),
    );
  });
}
