// Sites on this machine, sent as a good host sends them: texts packed with brotli, hashed files kept, the rest asked for anew.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { packed } from '../../e2e/bytes.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const isPacked = (path: string): boolean => /\.(png|woff2)$/.test(path);

export interface Served {
  readonly url: string;
  readonly stop: () => Promise<void>;
}
/** Serves what `read` gives for a path beside the page, on a free port. A path it throws for is not there. */
export async function serve(read: (path: string) => Buffer): Promise<Served> {
  const ready = new Map<string, Buffer>();
  const server = createServer(({ url = '/' }, response) => {
    const asked = (url.split('?')[0] ?? '/').slice(1);
    const path = asked === '' ? 'index.html' : asked;
    try {
      const body = ready.get(path) ?? packed(path, read(path));
      ready.set(path, body);
      response.writeHead(200, {
        'Content-Type': types[extname(path)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isPacked(path) ? {} : { 'Content-Encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
export const serveFolder = (folder: string): Promise<Served> => serve((path) => readFileSync(join(folder, path)));

const floorWorker = `addEventListener('install', (e) => { skipWaiting(); e.waitUntil(caches.open('floor').then((c) => c.add('./'))); });
addEventListener('activate', (e) => e.waitUntil(clients.claim()));
addEventListener('fetch', (e) => { if (e.request.mode === 'navigate') e.respondWith(caches.match('./')); });`;

/** Text that does not pack, the same each time. */
function noise(length: number): string {
  let at = 7;
  let text = '';
  for (; text.length < length; text += (at >>> 26).toString(36)) at = (Math.imul(at, 48_271) + 11) >>> 0;
  return text;
}
const floorHtml = (fill: number, registers: boolean): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Floor</title>
<style>body{font:17px system-ui;margin:20px}button{min-height:56px;width:100%}</style>
<h1 class="seen">Nothing can be quicker than this page</h1><p>It comes in one answer as large as a first flight, shows words and a drawing, and answers a tap.</p>
<svg viewBox="0 0 100 40"><path d="M5 35Q30 5 60 20T95 35" fill="none" stroke="currentColor" stroke-width="3"/></svg>
<button id="b">Begin</button><script>let n=0;b.onclick=()=>{b.textContent=++n};window.fill="${noise(fill)}";${
    registers ? "navigator.serviceWorker.register('./worker.js')" : ''
  }</script></html>`;

/** A page of `bytes` brotli bytes with everything inside it, which is the least that any page of that size can take. */
export function floorSite(bytes: number, registers: boolean): Promise<Served> {
  let fill = 0;
  for (let step = 16_384; step >= 1; step >>= 1)
    if (packed('index.html', Buffer.from(floorHtml(fill + step, registers))).length <= bytes) fill += step;
  const files = new Map([
    ['index.html', floorHtml(fill, registers)],
    ['worker.js', floorWorker],
  ]);
  return serve((path) => Buffer.from(files.get(path) ?? missing(path)));
}
function missing(path: string): never {
  throw new Error(`There is no ${path}.`);
}
