// The browser is killed while it writes. Whatever was told to be saved is there afterwards, and nothing half.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { verifyLog } from '@plumbline/log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '../apps/cli/src/serving/answer-request.ts';
import type {} from './in-page/store-page.ts';
import { momentsOf, type Running, startKillable } from './killable.ts';
import { storeFolder } from './site.ts';

/** KILLS=30 npm run journeys -- e2e/killed.test.ts for the long form; SEED names the moments. */
const kills = Number(process.env['KILLS'] ?? 4);
const seed = Number(process.env['SEED'] ?? Date.now() % 100_000);

let server: Server;
let url: string;
const acknowledged = new Set<string>();
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url !== '/acknowledged') return void answerRequest(storeFolder, request, response);
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      for (const id of JSON.parse(body) as string[]) acknowledged.add(id);
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function storePage({ browser }: Running) {
  const page = (await browser.contexts()[0]?.newPage()) ?? (await browser.newPage());
  await page.goto(url);
  await page.waitForFunction(() => window.storePage !== undefined);
  return page;
}

test(
  `${kills} kills in mid-write lose nothing that was saved (seed ${seed})`,
  async () => {
    const profile = await mkdtemp(join(tmpdir(), 'plumbline-kill-'));
    try {
      for (const [n, ms] of momentsOf(seed, kills).entries()) {
        const running = await startKillable(profile);
        const page = await storePage(running);
        void page.evaluate((batch) => window.storePage.appendForEver('killed', batch), n % 2 === 0 ? 1 : 25).catch(() => undefined);
        // The moment counts from the first write on: a slow start is not what is killed here.
        const before = acknowledged.size;
        await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(before);
        await wait(ms);
        await running.kill();
      }
      const last = await startKillable(profile);
      const held = await (await storePage(last)).evaluate(() => window.storePage.readAll('killed'));
      await last.kill();
      const ids = new Set(held.entries.map(({ line }) => line.fact.id));
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
      expect(held.problems).toEqual([]);
      expect(verifyLog(held.entries)).toEqual({ damage: [], forks: [] });
      process.stderr.write(`${acknowledged.size} saved facts, ${held.entries.length} kept, ${kills} kills, seed ${seed}\n`);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  30_000 + kills * 15_000,
);
