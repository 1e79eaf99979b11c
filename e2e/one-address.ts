// The app and the server for sync at one address, as a host puts them: what begins with /v1 goes to the server, all else is files.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../apps/server/src/settings.ts';
import { startServer } from '../apps/server/src/start.ts';
import { serveSite } from './site.ts';

export interface OneAddress {
  readonly url: string;
  /** All that the server keeps on its disk. */
  readonly dump: () => Promise<Buffer>;
  readonly stop: () => Promise<void>;
}

async function startSync(data: string, origin: string) {
  const read = readSettings({ DATA: data, PORT: '0', ORIGIN: origin });
  if (!read.ok) throw new Error(read.says);
  const started = await startServer(read.settings, (line) => void process.stderr.write(`${line}\n`));
  if (!started.ok) throw new Error(started.says);
  return started.running;
}

export async function serveWithSync(folder?: string): Promise<OneAddress> {
  const data = await mkdtemp(join(tmpdir(), 'plumbline-sync-'));
  const site = await serveSite(folder);
  const sitePort = Number(new URL(site.url).port);
  const proxy = createServer((from, to) => {
    const port = from.url?.startsWith('/v1/') ? sync.port : sitePort;
    const host = port === sync.port ? '127.0.0.1' : 'localhost';
    const on = ask({ host, port, method: from.method, path: from.url, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    on.on('error', () => to.destroy());
    to.on('close', () => on.destroy());
    from.pipe(on);
  });
  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve));
  // Passkeys are bound to the address people open, so that one is known first.
  const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
  const sync = await startSync(data, origin);
  return {
    url: `${origin}/`,
    dump: async () => Buffer.concat(await Promise.all((await readdir(data)).map((name) => readFile(join(data, name))))),
    stop: async () => {
      proxy.closeAllConnections();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
      await Promise.all([site.stop(), sync.stop()]);
      await rm(data, { recursive: true });
    },
  };
}
