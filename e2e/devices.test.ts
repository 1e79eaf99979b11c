// A phone and a laptop of one person, and a real server between them: turned on, let in by a code, in step, cut off and mended, taken out; a
// trainer who reads along for a while. Then a passkey, the command line and a passphrase as ways in. The server's disk is searched for words,
// and holds none.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoach } from '@plumbline/coach';
import type { Content } from '@plumbline/engine';
import { createMemoryLog, printLog } from '@plumbline/log';
import { readRecoveryCode } from '@plumbline/log/seal';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { catalog } from '../packages/coach/src/scenarios/someone.ts';
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

/** A passkey keeper in the page, as a phone has one; with `hasPrf` it can carry keys. */
async function keeper(page: Page, hasPrf: boolean): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const person = { hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true };
  const options = { protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasPrf, ...person } as const;
  await session.send('WebAuthn.addVirtualAuthenticator', { options });
  return session;
}
/** The command line, keeping a log of its own in step; what it says so far, and at the end. */
function commandLine(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const main = join(import.meta.dirname, '../apps/cli/src/main.ts');
  const child = spawn(process.execPath, [main, 'sync', ...argv, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const ended = new Promise<unknown>((resolve, reject) =>
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(said.out)) : reject(new Error(said.err)))),
  );
  return { said, ended };
}
/** A log of another machine, on which one walk was told. */
async function walkElsewhere(): Promise<string> {
  const store = createMemoryLog();
  const ids = { log: 'd'.repeat(32), author: 'e'.repeat(32), replica: 'f'.repeat(32) };
  const chance = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
  const now = (): number => Date.parse('2026-11-03T17:00:00Z');
  const coach = await createCoach({ store, catalog, ...ids, now, chance });
  const occurred = { local: '2026-11-03T17:00', tz: 'UTC' };
  await coach.record({ type: 'activity-done', v: 1, occurred, data: { kind: 'walk', minutes: 55 } } as Content);
  return printLog((await store.readAll()).entries);
}
const phrase = 'a long walk by the sea';

test('devices come into step by every way in and stay so, one is taken out, and the server read nothing', async () => {
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
  const codes = [await typeBack(phone, 'Turn it on')];
  await phone.getByText('entries are on the server').waitFor();
  let held = Number(/All (\d+) entries/.exec(await phone.locator('main').innerText())?.[1]);
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
  codes.push(await typeBack(phone, 'Take out'));
  await phone.getByText('My computer is out. Your new code holds from now on.').waitFor();
  await laptop.getByText('The server no longer knows this device.').waitFor();
  held += 2;
  await allSafe(phone, held);
  await to(laptop, 'told');
  await laptop.getByText('20 min, effort 4 of 10').waitFor();

  // A trainer is let read along from now on, reads, and is let no longer.
  const desk = await open({ viewport: { width: 1280, height: 860 } });
  await desk.goto(`${site.url}desk/#/along`);
  const asking = await desk.locator('.qr-code').screenshot();
  await to(phone, 'devices/share');
  await phone.getByLabel('What do you call them?').fill('Jo');
  await press(phone, 'Only what comes from now on What you told before stays closed to them, your answers about health too.');
  expect(await barriers(phone)).toEqual([]);
  await phone.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: asking });
  await phone.getByText('Now they scan this code').waitFor();
  const ticket = await phone.locator('.qr-code').screenshot();
  await desk.locator('input[accept="image/*"]').setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: ticket });
  await expect.poll(() => desk.locator('.along-numbers').innerText()).toBe(await phone.locator('.sync-numbers').innerText());
  await press(desk, 'They are the same: read');
  await desk.getByText('There is nothing to show yet.').waitFor();
  await press(phone, 'Done');
  await walk(phone, 10);
  held++;
  await to(phone, 'devices');
  await allSafe(phone, held);
  await press(desk, 'They are the same: read');
  await desk.getByText('This client lets you read along.').waitFor();
  await desk.getByText('Health questions: not shared, or not all answered.').waitFor();
  expect(await barriers(desk)).toEqual([]);
  await phone.reload();
  await phone.getByText('Jo looked last on').waitFor();
  await phone.getByText('Reads what came after you let them in.').waitFor();
  await press(phone, 'Stop Jo reading');
  await press(phone, 'Stop Jo reading');
  await phone.getByText('Nobody but you.').waitFor();
  await press(desk, 'Read anew');
  await desk.getByText('This client no longer lets you read.').waitFor();

  const folder = await mkdtemp(join(tmpdir(), 'plumbline-e2e-cli-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const log = join(folder, 'attic.ndjson');
  await writeFile(log, await walkElsewhere());
  const joining = commandLine(log, '--join', '--server', site.url.slice(0, -1), '--name', 'Attic');
  joining.ended.catch(() => undefined);

  // What a passkey makes of our input opens the keys: it must not go to the server.
  const bodies: string[] = [];
  phone.on('request', (request) => bodies.push(request.postData() ?? ''));
  const session = await keeper(phone, true);
  await to(phone, 'devices/ways');
  await press(phone, 'Add a passkey');
  await phone.getByLabel('What do you call this passkey?').fill('Key ring');
  await press(phone, 'Make the passkey');
  await phone.getByText('Brings your account and your keys.').waitFor();
  expect(await barriers(phone)).toEqual([]);
  await press(phone, 'Set a passphrase');
  await phone.getByLabel('New passphrase').fill('passwordpassword');
  await phone.getByLabel('The same once more').fill('passwordpassword');
  await press(phone, 'Set it');
  await phone.getByText('Many people take something like this').waitFor();
  for (const field of ['New passphrase', 'The same once more']) await phone.getByLabel(field).fill(phrase);
  await press(phone, 'Set it');
  await phone.getByText('Your passphrase is set.').waitFor();
  const number = (await phone.locator('.sync-number li').allInnerTexts()).join(' ');

  // The command line shows a code; the phone takes it as text.
  await expect.poll(() => joining.said.err, { timeout: 30_000 }).toMatch(/PLUMBLINE-JOIN-1-[0-9A-F]{160}\n/);
  await to(phone, 'devices/add');
  await phone.getByText('Or paste the text of the code').first().click();
  await phone.getByLabel('Or paste the text of the code').fill(/PLUMBLINE-JOIN-1-[0-9A-F]+/.exec(joining.said.err)?.[0] ?? '');
  await press(phone, 'Take it');
  await phone.getByText('Attic is in.').waitFor();
  expect(await joining.ended).toMatchObject({ devices: ['My computer', 'Attic'], inStep: true, held: held + 1, came: held });
  expect(joining.said.err).toContain(await phone.locator('.sync-numbers').innerText());
  await press(phone, 'Done');
  held++;
  await allSafe(phone, held);

  // Everything on the phone is gone but the passkey.
  await phone.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'all' });
  await to(phone, 'devices');
  await phone.mouse.move(9, 9);
  await phone.mouse.move(19, 19);
  await phone.getByRole('link', { name: 'Come in with a passkey' }).click();
  await press(phone, 'Use a passkey');
  await allSafe(phone, held);
  expect(bodies.filter((body) => body.includes('"response"'))).toHaveLength(2);
  expect(bodies.filter((body) => /prf|clientExtension/.test(body))).toEqual([]);
  await to(phone, 'told');
  await phone.getByText('55 min').waitFor();
  await walk(phone, 15);
  await to(phone, 'devices');
  await allSafe(phone, ++held);
  expect(await commandLine(log).ended).toMatchObject({ inStep: true, held, came: 1 });

  // The laptop that was taken out comes in again, by number and passphrase.
  await to(laptop, 'devices');
  await press(laptop, 'Turn off on this device');
  await laptop.getByRole('link', { name: 'I have a passphrase' }).click();
  await laptop.getByLabel('Number of your account').fill(number);
  await laptop.getByLabel('Passphrase').fill(phrase);
  expect(await barriers(laptop)).toEqual([]);
  await press(laptop, 'Bring everything back');
  await allSafe(laptop, held);

  const dump = await site.dump();
  expect(dump.includes('account_id')).toBe(true);
  const secrets = codes.flatMap((code) => {
    const read = readRecoveryCode(code);
    return read.ok ? [code, code.replaceAll('-', ''), Buffer.from(read.secret)] : [];
  });
  const words = ['checked-in', 'activity-done', 'consent-given', 'minutes', 'walk', 'readiness', 'My phone', 'My computer'];
  const named = ['Attic', 'Key ring', phrase];
  expect([...words, ...named, ...secrets].filter((word) => dump.includes(word))).toEqual([]);
  expect(secrets).toHaveLength(6);
  expect(faults).toEqual([]);
});
