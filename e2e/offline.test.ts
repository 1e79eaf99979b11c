// After the first visit the server may be dead for ever: every screen is there, and what is written down stays. And how a new version comes.
import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { comeToPlan, type Visit, visit } from './person.ts';
import { type Site, serveSite, siteFolder } from './site.ts';
import { until } from './until.ts';

let browser: Browser;
let folder: string;
let site: Site;
let here: Visit;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'plumbline-site-')));
  await cp(siteFolder, folder, { recursive: true });
  site = await serveSite(folder);
  here = await visit(browser, site.url);
  await here.page.evaluate(() => navigator.serviceWorker.ready);
  await here.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});
afterEach(async () => {
  await here.context.close();
  await site.stop();
  await rm(folder, { recursive: true });
});

/** A page of every screen there is; the exercise is one of the plan, so that its reasons are shown too. */
async function everyRoute(page: Page): Promise<readonly string[]> {
  await page.goto(`${site.url}#/plan`);
  const why = await page.locator('a[href*="#/why/"]').first().getAttribute('href');
  return [
    why ?? '',
    ...['today', 'plan', 'programs', 'session', 'you', 'change/minutes', 'outcome', 'learn', 'exercise/dead-bug', 'start'].map(
      (r) => `#/${r}`,
    ),
  ];
}
const headings = async (page: Page, routes: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const route of routes) {
    await page.goto(`${site.url}${route}`);
    await page.reload();
    const heading = page.locator('h1:visible').first();
    found.push(`${route} ${await heading.innerText()}`);
  }
  return found;
};

test('every screen opens with the server dead, and a fact told then is there after the next start', async () => {
  const { page, faults } = here;
  await comeToPlan(page);
  const routes = await everyRoute(page);
  const online = await headings(page, routes);
  await site.stop();
  expect(await headings(page, routes)).toEqual(online);
  await page.goto(`${site.url}#/change/minutes`);
  await page.locator('.choice-item', { hasText: '30' }).first().click();
  await page.waitForSelector('.told', { state: 'attached' });
  await page.reload();
  await page.waitForSelector('.told', { state: 'attached' });
  expect(await page.locator('.told').textContent()).toContain('30 minutes');
  await page.getByText('It opens and works without a connection.').waitFor();
  expect(faults).toEqual([]);
  // What needs a server anyway comes when it is first used.
  await page.goto(`${site.url}#/devices`);
  await page.getByRole('heading', { name: 'Try again with a connection.' }).waitFor();
  site = await serveSite(folder, Number(new URL(site.url).port));
  await page.getByRole('button', { name: 'Load again' }).click();
  await page.getByRole('heading', { name: 'Keep my devices in step' }).waitFor();
  await site.stop();
  await page.reload();
  await page.getByRole('heading', { name: 'Keep my devices in step' }).waitFor();
});

const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
test('only the languages that are used here are kept, and one that is not kept gives way to one that is', async () => {
  const { page } = here;
  const choose = (language: string): Promise<void> =>
    page.evaluate((chosen) => localStorage.setItem('plumbline.language', chosen), language);
  const spoken = (): Promise<string> => page.evaluate(() => document.documentElement.lang);
  // However the build cuts them: one file, or a door and the words behind it.
  expect((await keptFiles(page)).some((url) => /\/(en|words-en)-[^/]+\.js$/.test(url))).toBe(true);
  expect((await keptFiles(page)).filter((url) => /german|spanish/.test(url))).toEqual([]);
  await choose('de');
  await page.reload();
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  await page.getByText('Mit den Fragen').waitFor();
  await site.stop();
  await page.reload();
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  await choose('es');
  await page.reload();
  await page.waitForFunction(() => !('plumbline' in window));
  expect(await spoken()).toBe('en');
});

/** What stands between a page and an app on the home screen. */
test('the app can be installed', async () => {
  const session = await here.context.newCDPSession(here.page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A window without a history of its own is never offered it; that is not about the app.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${site.url}manifest.webmanifest`, []]);
});

/** Puts another version on the server: a page that says so, and a worker that knows its files under a new name. */
async function release(version: string, more: readonly string[] = []): Promise<void> {
  const page = join(folder, 'index.html');
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html', `<html data-version="${version}"`));
  const worker = join(folder, 'worker.js');
  const files = more.map((name) => `,\\"${name}\\"`).join('');
  const code = (await readFile(join(siteFolder, 'worker.js'), 'utf8')).replace(
    /(revision\\?":\\?")[0-9a-f]{16}/,
    `$1${version.padEnd(16, '0')}`,
  );
  await writeFile(
    worker,
    code.replace(/(,?)(\\?"plumb\.svg\\?")/, `$1$2${code.includes('\\"plumb.svg\\"') ? files : files.replaceAll('\\', '')}`),
  );
}
const ask = (page: Page): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.ready).update());
const version = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['version']);

test('a new version waits, is never offered in a session, and is used when the person says so', async () => {
  const { page } = here;
  await comeToPlan(page);
  await page.getByText('Begin the session').click();
  await page.waitForFunction(() => location.hash.includes('session'));
  await release('new');
  await ask(page);
  await until(page, async () => (await navigator.serviceWorker.ready).waiting !== null, undefined);
  expect(await page.locator('.update-bar').count()).toBe(0);
  await page.reload();
  await page.waitForSelector('h1');
  expect(await version(page)).toBeUndefined();
  await page.goto(`${site.url}#/you`);
  await page.getByText('Use it now').click();
  await page.waitForFunction(() => document.documentElement.dataset['version'] === 'new');
  await page.waitForSelector('.told', { state: 'attached' });
  expect(await page.locator('.update-bar').count()).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual(['plumbline-new0000000000000']);
});

test('a version that is not whole on the server is not taken in', async () => {
  const { page } = here;
  await release('half', ['assets/missing.js']);
  await ask(page).catch(() => undefined);
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  await site.stop();
  await page.reload();
  await page.waitForSelector('h1');
  expect(await version(page)).toBeUndefined();
});
