// A phone and a laptop of one person, and a real server between them: turned on, let in by a code, in step, cut off and mended, taken out; a
// trainer who reads along for a while. The server's disk is searched for words, and holds none.
import { readRecoveryCode } from '@plumbline/log/seal';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { type OneAddress, serveWithSync } from './one-address.ts';
import { phone as aPhone, watch } from './person.ts';
import { beginStory, live } from './story.ts';

let browser: Browser;
let site: OneAddress;
const faults: string[] = [];
beforeAll(async () => {
  [browser, site] = [await launch(), await serveWithSync()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ ...aPhone, timezoneId: 'UTC', ...options })).newPage();
  page.setDefaultTimeout(30_000);
  watch(page, faults);
  await page.clock.setFixedTime(new Date('2026-11-04T09:00:00Z'));
  return page;
}
const to = (page: Page, route: string): Promise<unknown> => page.goto(`${site.url}#/${route}`);
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const allSafe = (page: Page, n: number): Promise<void> => page.getByText(`All ${n} entries are on the server, as of 09:00.`).waitFor();
/** The code that is shown, typed back as people type. */
async function typeBack(page: Page, last: string): Promise<string> {
  const code = (await page.locator('.sync-code li').allInnerTexts()).join('-');
  await press(page, 'I have written it down');
  await page.getByLabel('Recovery code').fill(code.replace(/^./, (letter) => (letter === 'Z' ? 'Y' : 'Z')));
  await press(page, last);
  await page.getByText('Nearly. One or two letters are not as they were.').waitFor();
  await page.getByLabel('Recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await press(page, last);
  return code;
}
async function walk(page: Page, minutes: number): Promise<void> {
  await to(page, 'did');
  await page.getByText('A walk').first().click();
  await page.locator('.choice-item', { hasText: new RegExp(`^${minutes}$`) }).click();
  await page.locator('.scale-item', { hasText: /^4$/ }).click();
  await page.waitForSelector('.hero');
}

test('two devices come into step and stay so, one is taken out, and the server read nothing', async () => {
  const phone = await open({});
  const laptop = await open({ viewport: { width: 1280, height: 860 } });
  const calls: string[] = [];
  for (const page of [phone, laptop]) page.on('request', (request) => request.url().includes('/v1/') && calls.push(request.url()));
  await live(phone, site.url, await beginStory());
  await to(phone, 'devices');
  await phone.getByRole('link', { name: 'Turn it on' }).click();
  expect(await barriers(phone)).toEqual([]);
  await phone.locator('.sync-code').waitFor();
  expect(calls).toEqual([]);
  const first = await typeBack(phone, 'Turn it on');
  await phone.getByText('entries are on the server').waitFor();
  const held = Number(/All (\d+) entries/.exec(await phone.locator('main').innerText())?.[1]);
  expect(held).toBeGreaterThan(2);

  // The laptop is new: it shows a code, the phone reads it.
  await laptop.goto(site.url);
  await laptop.mouse.move(9, 9);
  await laptop.mouse.move(19, 19);
  await laptop.getByRole('link', { name: 'Plumbline is on another device of mine' }).click();
  const buffer = await laptop.locator('.qr-code').screenshot();
  await to(phone, 'devices/add');
  await phone.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer });
  await phone.getByText('The new device is on its way in').waitFor();
  await press(laptop, 'Look now');
  await laptop.getByText('This device is in.').waitFor();
  await phone.getByText('My computer is in.').waitFor();
  const numbers = await Promise.all([phone, laptop].map((page) => page.locator('.sync-numbers').innerText()));
  expect(numbers[0]).toMatch(/^\d{5}( \d{5}){3}$/);
  expect(numbers[1]).toBe(numbers[0]);
  await press(laptop, 'Done');
  await allSafe(laptop, held);
  expect(await barriers(laptop)).toEqual([]);

  // Told at one, shown at the other, without anybody asking for it.
  await to(phone, 'told');
  await walk(laptop, 30);
  await phone.getByText('30 min, effort 4 of 10').waitFor();

  // Cut off, it says so and keeps everything; mended, it goes on by itself.
  await phone.context().setOffline(true);
  await walk(phone, 20);
  await to(phone, 'devices');
  await phone.getByText('1 entry not sent yet.').waitFor();
  await phone.getByText('No connection to the server.').waitFor();
  await phone.context().setOffline(false);
  await allSafe(phone, held + 2);
  await to(laptop, 'devices');
  await allSafe(laptop, held + 2);

  // The laptop is lost.
  await phone.getByRole('link', { name: 'Take out' }).click();
  const second = await typeBack(phone, 'Take out');
  await phone.getByText('My computer is out. Your new code holds from now on.').waitFor();
  await laptop.getByText('The server no longer knows this device.').waitFor();
  await allSafe(phone, held + 2);
  await to(laptop, 'told');
  await laptop.getByText('20 min, effort 4 of 10').waitFor();

  // A trainer is let read along, reads, and is let no longer.
  const desk = await open({ viewport: { width: 1280, height: 860 } });
  await desk.goto(`${site.url}desk/#/along`);
  const asking = await desk.locator('.qr-code').screenshot();
  await to(phone, 'devices/share');
  await phone.getByLabel('What do you call them?').fill('Jo');
  await phone.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: asking });
  await phone.getByText('Now they scan this code').waitFor();
  const ticket = await phone.locator('.qr-code').screenshot();
  await desk.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: ticket });
  await expect.poll(() => desk.locator('.along-numbers').innerText()).toBe(await phone.locator('.sync-numbers').innerText());
  await press(desk, 'They are the same: read');
  await desk.getByText('This client lets you read along.').waitFor();
  expect(await barriers(desk)).toEqual([]);
  await press(phone, 'Done');
  await phone.getByText('Jo looked last on').waitFor();
  await press(phone, 'Stop Jo reading');
  await press(phone, 'Stop Jo reading');
  await phone.getByText('Nobody but you.').waitFor();
  await press(desk, 'Read anew');
  await desk.getByText('This client no longer lets you read.').waitFor();

  const dump = await site.dump();
  expect(dump.includes('account_id')).toBe(true);
  const secrets = [first, second].flatMap((code) => {
    const read = readRecoveryCode(code);
    return read.ok ? [code, code.replaceAll('-', ''), Buffer.from(read.secret)] : [];
  });
  const words = ['checked-in', 'activity-done', 'consent-given', 'minutes', 'walk', 'readiness', 'My phone', 'My computer'];
  expect([...words, ...secrets].filter((word) => dump.includes(word))).toEqual([]);
  expect(secrets).toHaveLength(6);
  expect(faults).toEqual([]);
});
