// Data taken along: every format saved by the page is what the format says; steps and workouts come in, are looked at, and go back.
import { readFile } from 'node:fs/promises';
import { reportFormat } from '@plumbline/exports';
import { parseLog } from '@plumbline/log';
import { Fhir } from 'fhir';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { linesIn } from './kept-lines.ts';
import { phone } from './person.ts';
import { type Site, serveSite } from './site.ts';
import { beginStory, live } from './story.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Somebody on 6 November with two sessions behind them, on the page where data is taken along. */
async function atTake(more: BrowserContextOptions = {}) {
  const story = await beginStory();
  await story.session('2026-11-02', { peak: 3, effort: 5 });
  await story.session('2026-11-04', { morning: 'same' });
  const context = await browser.newContext({ ...phone, ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.setFixedTime(new Date('2026-11-06T17:00:00Z'));
  await live(page, site.url, story);
  await page.goto(`${site.url}#/take`);
  await page.getByRole('heading', { name: 'Take your data with you' }).waitFor();
  return { context, page };
}
async function saved(page: Page, button: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('each file is what its format says, made without a network; steps and workouts come in, and go back', async () => {
  const { context, page } = await atTake();
  await context.setOffline(true);
  const sheet = await saved(page, 'Save the table');
  expect(sheet.name).toBe('plumbline-sessions-2026-11-06.csv');
  expect(Papa.parse<Record<string, string>>(sheet.text.trimEnd(), { header: true })).toMatchObject({
    errors: [],
    data: [{ pain_peak: '3' }, {}],
  });
  await page.getByLabel('Which table').selectOption('sets');
  expect((await saved(page, 'Save the table')).text).toContain('exercise,name,set,side');
  const calendar = await saved(page, 'Save for a calendar');
  const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(8);
  await page.getByText('For a practice, and for other programs').click();
  const bundle = JSON.parse((await saved(page, 'Save for a practice')).text);
  expect(new Fhir().validate(bundle, { errorOnUnexpected: true })).toMatchObject({ valid: true });
  expect(bundle.entry.length).toBeGreaterThan(20);
  expect(JSON.parse((await saved(page, 'Save as JSON')).text)).toMatchObject({ format: reportFormat, sessions: [{}, {}] });
  const log = parseLog((await saved(page, 'Save every entry')).text);
  expect([log.problems, log.entries.length]).toEqual([[], (await linesIn(page)).length]);

  const before = (await linesIn(page)).length;
  const csv = 'date,type,minutes,steps\n2026-11-05 07:30,Walking,40,\n2026-11-04,,,8200\n31.2.2026,Running,20,\n';
  const pick = (): Promise<void> =>
    page.locator('.file-pick input').setInputFiles({ name: 'week.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await pick();
  await page.getByText('2 new entries.').waitFor();
  expect(await page.locator('.brought').textContent()).toContain('Walk, 40 min');
  expect(await page.locator('.copy-look').textContent()).toContain('1 row tells no day');
  expect(await barriers(page)).toEqual([]);
  expect((await linesIn(page)).length).toBe(before);
  await page.getByRole('button', { name: 'Add 2 entries' }).click();
  await page.getByText('2 entries were added.').waitFor();
  expect((await linesIn(page)).length).toBe(before + 2);
  await pick();
  await page.getByText('Everything in this file is here already.').waitFor();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await pick();
  await page.getByText('Everything in this file is here already.').waitFor();
  await context.close();
});

test('what came in by mistake is taken back, and a file of something else is told so', async () => {
  const { context, page } = await atTake();
  const bring = (name: string, text: string): Promise<void> =>
    page.locator('.file-pick input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await bring('letter.csv', 'Dear aunt,\nhow are you?\n');
  await page.getByText('We cannot read this file.').waitFor();
  const times = ['06:30', '06:55'].map((time) => `<trkpt lat="1" lon="2"><time>2026-11-05T${time}:00Z</time></trkpt>`);
  const space = 'xmlns="http://www.topografix.com/GPX/1/1"';
  const walk = `<?xml version="1.0"?><gpx version="1.1" ${space}><trk><type>walking</type><trkseg>${times.join('')}</trkseg></trk></gpx>`;
  await bring('cut.gpx', walk.slice(0, -20));
  await page.getByText('This file is not whole.').waitFor();
  await bring('walk.gpx', walk);
  await page.getByRole('button', { name: 'Add 1 entry' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Taken back.').waitFor();
  await bring('walk.gpx', walk);
  await page.getByText('1 new entry.').waitFor();
  await context.close();
});
