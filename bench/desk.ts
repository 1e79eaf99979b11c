// How soon a desk of 500 clients lists them, five of whom have shown five years, beside a page that lists 500 rows and does nothing else.
// Run: npm run bench -- desk [--rounds 7] [--slowdown 4] [--site apps/web/dist]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClientHistory } from '@plumbline/coach';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/chromium.ts';
import { buildSite } from '../e2e/site.ts';
import { atDesk, type DeskRows } from './parts/desk-rows.ts';
import { printedBy } from './parts/in-program.ts';
import { median, table } from './parts/measure.ts';
import { type Restarting, restarting, settleIn } from './parts/restarts.ts';
import { type Served, serve, serveFolder } from './parts/sites.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    slowdown: { type: 'string', default: '4' },
    clients: { type: 'string', default: '500' },
    site: { type: 'string' },
  },
});
const [rounds, rate, count] = [values.rounds, values.slowdown, values.clients].map(Number) as [number, number, number];
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const against = (value: number, floor: number): string => `${(value / floor).toFixed(2)}x`;

/** The same names and lines, put into the page by one loop from a list in memory, in the same type and row height. */
const bareList = (
  rows: DeskRows,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Floor</title><style>body{font:17px system-ui;margin:20px;width:320px}li{list-style:none;min-height:66px}b,span{display:block}</style>
<ul id="list"></ul><script>
const rows = ${JSON.stringify(rows.clients.map(({ name, row }) => [name, `${row.done} of ${row.asked}`]))};
window.list500 = (into) => { const list = document.createElement('ul'); list.className = 'seen'; for (const [name, line] of rows) { const li = document.createElement('li'); const b = document.createElement('b'); const s = document.createElement('span'); b.textContent = name; s.textContent = line; li.append(b, s); list.append(li); } into.replaceWith(list); return list; };
let list = list500(document.getElementById('list'));
navigator.serviceWorker.register('./worker.js')</script></html>`;
const bareWorker = `addEventListener('install', (e) => { skipWaiting(); e.waitUntil(caches.open('floor').then((c) => c.add('./'))); });
addEventListener('activate', (e) => e.waitUntil(clients.claim()));
addEventListener('fetch', (e) => { if (e.request.mode === 'navigate') e.respondWith(caches.match('./')); });`;

/** Puts clients and files where the desk keeps them. */
const keep = (page: Page, rows: DeskRows): Promise<void> =>
  page.evaluate(async ({ clients, files }) => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('plumbline-desk');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const stores = db.transaction(['clients', 'files'], 'readwrite');
    for (const client of clients) stores.objectStore('clients').put(client);
    for (const file of files) stores.objectStore('files').put(file);
    await new Promise<void>((done) => {
      stores.oncomplete = () => done();
    });
    db.close();
  }, rows);

/** From the tap on a client with five years to the frame with their last session in it. Units: ms. */
const openLongest = (page: Page, id: string): Promise<number> =>
  page.evaluate(async (client) => {
    location.hash = '#/';
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    while (document.querySelector('.desk-table')) await frame();
    await frame();
    const start = performance.now();
    location.hash = `#/client/${client}`;
    while (!document.querySelector('.desk-table')) await frame();
    await frame();
    return performance.now() - start;
  }, id);

async function measure(desk: Restarting, bare: Restarting, rows: DeskRows): Promise<readonly (readonly number[])[]> {
  const contenders = [() => bare.once(), () => desk.once(), () => openLongest(desk.page, rows.clients[0]?.id ?? '')];
  const times = contenders.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [at, run] of contenders.entries()) {
      const time = await run();
      // One round in front warms up.
      if (round >= 0) times[at]?.push(time);
    }
  return times;
}

const folder = values.site ?? (await mkdtemp(join(tmpdir(), 'plumbline-desk-')));
if (values.site === undefined) buildSite(folder);
const rows = atDesk(JSON.parse(printedBy('parts/five-years.ts', [])) as readonly ClientHistory[], count);
const sessions = rows.files.slice(0, 5).map(({ history }) => history.sessions.length);
const files = new Map([
  ['index.html', bareList(rows)],
  ['worker.js', bareWorker],
]);
const floor: Served = await serve((path) => Buffer.from(files.get(path) ?? ''));
const site = await serveFolder(join(folder, 'desk'));
const browser = await launch();
try {
  const [context, page] = await settleIn(browser, site.url);
  await page.waitForSelector('.desk-aside');
  await keep(page, rows);
  const desk = await restarting(context, page, `${site.url}#/`, '.desk-rows', rate);
  const bare = await restarting(...(await settleIn(browser, floor.url)), floor.url, '.seen', rate);
  const [least = [], list = [], opened = []] = await measure(desk, bare, rows);
  const line = (name: string, own: readonly number[]): readonly string[] => [name, ms(median(own)), against(median(own), median(least))];
  console.log(`\n## ${count} clients, five with five years (${sessions.join(', ')} sessions), slowed ${rate} times, median of ${rounds}\n`);
  console.log(
    table([
      ['started again without a connection', 'can be seen', 'beside the floor'],
      line(`floor: a page that lists ${count} rows`, least),
      line('the desk: everybody, exceptions first', list),
      line('a tap on somebody with five years', opened),
    ]),
  );
} finally {
  await browser.close();
  await Promise.all([site.stop(), floor.stop()]);
  if (values.site === undefined) await rm(folder, { recursive: true });
}
