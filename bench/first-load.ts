// How soon the page is there, the first time and every time after, beside a page of the same size that holds nothing but itself.
// Run: npm run bench -- first-load [--rounds 5] [--slowdown 4] [--site apps/web/dist] [--short]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { bytesIn } from '../e2e/bytes.ts';
import { launch } from '../e2e/chromium.ts';
import { buildSite } from '../e2e/site.ts';
import { byLighthouse } from './parts/lighthouse.ts';
import { median, table } from './parts/measure.ts';
import { floorSite, type Served, serveFolder } from './parts/sites.ts';
import { startedAgain } from './parts/started-again.ts';
import { type Coming, comes, firstVisit, type Visit } from './parts/visits.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    site: { type: 'string' },
    short: { type: 'boolean', default: false },
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

function sizes(folder: string): void {
  const { first, start, whole, everyLanguage, largest } = bytesIn(folder);
  say('\n## Bytes, brotli\n');
  say(
    table([
      ['', 'bytes', 'goal'],
      ['the first answer', String(first), String(flight)],
      ['all that a start reads in, in one language', kB(start), '-'],
      ['all that is kept for use without a connection, in one language', kB(whole), '300 kB'],
      ['the same in every language', kB(everyLanguage()), '-'],
    ]),
  );
  for (const { name, bytes } of largest.slice(0, 9)) say(`    ${kB(bytes).padStart(9)}  ${name}`);
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

/** The same visits as Lighthouse's mobile preset reckons them. */
async function reckoned(sites: Readonly<Record<string, Served>>): Promise<void> {
  const [floor = ''] = Object.keys(sites);
  const urls = Object.fromEntries(Object.entries(sites).map(([name, { url }]) => [name, url]));
  const visits = await byLighthouse(urls, rounds);
  const beside = visits.get(floor);
  say(`\n## The same, reckoned by Lighthouse's mobile preset, median of ${rounds}\n`);
  say(
    table([
      ['', 'first paint', 'largest paint', 'beside the floor', 'interactive', 'beside the floor', 'blocked'],
      ...[...visits].map(([name, { first, largest, interactive, blocked }]) => [
        name,
        ms(first),
        ms(largest),
        against(largest, beside?.largest ?? Number.NaN),
        ms(interactive),
        against(interactive, beside?.interactive ?? Number.NaN),
        ms(blocked),
      ]),
    ]),
  );
}

/** How the app comes when somebody touches the first screen: the worker has taken it in by then. */
async function coming(browser: Browser, site: Served): Promise<void> {
  const runs: Coming[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await comes(browser, site.url, rate));
  const longest = ({ tasks }: Coming): number => Math.max(0, ...tasks);
  say(`\n## The first touch: processor slowed ${rate} times, median of ${rounds}\n`);
  say(
    table([
      ['', 'until the app answers', 'longest task', 'tasks over 50 ms'],
      [
        'Plumbline',
        ms(median(runs.map(({ after }) => after))),
        ms(median(runs.map(longest))),
        String(median(runs.map(({ tasks }) => tasks.length))),
      ],
    ]),
  );
}

const folder = values.site ?? (await mkdtemp(join(tmpdir(), 'plumbline-first-load-')));
if (values.site === undefined) buildSite(folder);
const browser = await launch();
const [site, floor, floorWithWorker] = [await serveFolder(folder), await floorSite(flight, false), await floorSite(flight, true)];
try {
  sizes(folder);
  const sites = { 'floor: one answer of the same size': floor, Plumbline: site };
  if (!values.short) await reckoned(sites);
  await firstVisits(browser, sites);
  await coming(browser, site);
  if (!values.short) await startedAgain(browser, site, floorWithWorker, rounds, rate);
} finally {
  await browser.close();
  await Promise.all([site, floor, floorWithWorker].map(({ stop }) => stop()));
  if (values.site === undefined) await rm(folder, { recursive: true });
}
