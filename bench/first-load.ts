// How soon the page is there, the first time and every time after, beside a page of the same size that holds nothing but itself.
// Run: npm run bench -- first-load [--rounds 5] [--slowdown 4] [--site apps/web/dist]
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/chromium.ts';
import { buildSite } from '../e2e/site.ts';
import { median, table } from './parts/measure.ts';
import { floorSite, packed, type Served, serveFolder } from './parts/sites.ts';
import { startedAgain } from './parts/started-again.ts';
import { firstVisit, type Visit } from './parts/visits.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    site: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const rate = Number(values.slowdown);
const say = (text: string): void => console.log(text);
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const against = (value: number, floor: number): string => `${(value / floor).toFixed(2)}x`;

/** The first flight of a connection. Units: brotli bytes. Source: RFC 6928. */
const flight = 14_600;

/** What of the files belongs to which language, by the names the build gives. */
const otherLanguages = /(^|\/)(manifest\.)?(es|de|spanish|german|words-es|words-de|mirrored)[-.]/;

async function sizes(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: packed(name, await readFile(join(folder, name))).length })));
  const sum = (list: typeof files): number => list.reduce((all, { bytes }) => all + bytes, 0);
  const app = files.filter(({ name }) => !name.startsWith('icons/') && !name.endsWith('.pack'));
  const one = app.filter(({ name }) => !otherLanguages.test(name));
  say('\n## Bytes, brotli\n');
  say(
    table([
      ['', 'bytes', 'goal'],
      ['the first answer', String(files.find(({ name }) => name === 'index.html')?.bytes), String(flight)],
      ['the whole app in one language', kB(sum(one)), '300 kB'],
      ['every language', kB(sum(app)), '-'],
    ]),
  );
  for (const { name, bytes } of one.toSorted((a, b) => b.bytes - a.bytes).slice(0, 9)) say(`    ${kB(bytes).padStart(9)}  ${name}`);
}

async function firstVisits(browser: Browser, sites: Readonly<Record<string, Served>>): Promise<void> {
  const visits = new Map<string, Visit[]>(Object.keys(sites).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, { url }] of Object.entries(sites)) visits.get(name)?.push(await firstVisit(browser, url, rate));
  const of = (name: string, what: 'first' | 'largest' | 'interactive' | 'blocked'): number =>
    median((visits.get(name) ?? []).map((visit) => visit[what]));
  const [floor = ''] = Object.keys(sites);
  say(`\n## A first visit: slow network, processor slowed ${rate} times, median of ${rounds}\n`);
  say(
    table([
      ['', 'first paint', 'largest paint', 'beside the floor', 'at rest', 'beside the floor', 'blocked', 'longest task', 'requests'],
      ...Object.keys(sites).map((name) => {
        const own = visits.get(name) ?? [];
        return [
          name,
          ms(of(name, 'first')),
          ms(of(name, 'largest')),
          against(of(name, 'largest'), of(floor, 'largest')),
          ms(of(name, 'interactive')),
          against(of(name, 'interactive'), of(floor, 'interactive')),
          ms(of(name, 'blocked')),
          ms(median(own.map(({ longTasks }) => Math.max(0, ...longTasks.map(({ from, to }) => to - from))))),
          `${own[0]?.before} before it, ${own[0]?.requests} in all`,
        ];
      }),
    ]),
  );
}

const folder = values.site ?? (await mkdtemp(join(tmpdir(), 'plumbline-first-load-')));
if (values.site === undefined) buildSite(folder);
const browser = await launch();
const [site, floor, floorWithWorker] = [await serveFolder(folder), await floorSite(flight, false), await floorSite(flight, true)];
try {
  await sizes(folder);
  await firstVisits(browser, { 'floor: one answer of the same size': floor, Plumbline: site });
  await startedAgain(browser, site, floorWithWorker, rounds, rate);
} finally {
  await browser.close();
  await Promise.all([site, floor, floorWithWorker].map(({ stop }) => stop()));
  if (values.site === undefined) await rm(folder, { recursive: true });
}
