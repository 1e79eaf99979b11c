// The server, running: its store, its door, and a way to stop it that lets what was begun come to its end.
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';
import { createApp } from './http/app.ts';
import { createMetrics } from './http/metrics.ts';
import { eraseAgain } from './ledger/erase-again.ts';
import { ledgerIn, openLedger } from './ledger/ledger.ts';
import { openStore } from './open-store.ts';
import { partyOf, type Settings } from './settings.ts';

export interface Running {
  readonly port: number;
  /** Takes no more requests, answers those that are under way, closes the store. */
  readonly stop: () => Promise<void>;
}
type Started = { readonly ok: true; readonly running: Running } | { readonly ok: false; readonly says: string };

/** Errors: a sentence that names the file and the repair. */
export async function startServer(settings: Settings, complain: (line: string) => void): Promise<Started> {
  const { data, host, port, signUp, origins } = settings;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const opened = await openStore(settings, complain);
  if (!opened.ok) return opened;
  const { store, notices, secret, close } = opened;
  const ledger = openLedger(ledgerIn(data));
  const again = await eraseAgain(store, ledger);
  if (again > 0) complain(`${again} accounts that a backup brought back are erased again.`);
  const deps = {
    ...{ store, ledger, notices, metrics: createMetrics(), now: Date.now },
    ...{ relyingParty: partyOf(origins), secret, signUp, complain },
  };
  const app = createApp(deps);
  const fetch = (request: Request, { incoming }: HttpBindings): Response | Promise<Response> =>
    app.fetch(request, { address: incoming.socket.remoteAddress ?? '' });
  return new Promise((resolve) => {
    const server = serve({ fetch: fetch as never, hostname: host, port }, ({ port: bound }: AddressInfo) =>
      resolve({ ok: true, running: { port: bound, stop } }),
    );
    server.on('error', (error) => void close().then(() => resolve({ ok: false, says: `Port ${port} cannot be used: ${error.message}` })));
    const stop = async (): Promise<void> => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      // Devices that wait for changes would keep it open for ever.
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1000).unref();
      await closed;
      await close();
    };
  });
}
