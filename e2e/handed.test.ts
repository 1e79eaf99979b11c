// A program comes as a link, without an account and without a network: questions first, trust once, then it leads the plan; and it can be taken back.
import { type Handover, signerFrom, writeLink } from '@plumbline/handover';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { comeToPlan, visit } from './person.ts';
import { told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  ({ page } = await visit(browser, site.url));
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const ana = signerFrom(new Uint8Array(32).fill(3));
const first: Handover = {
  id: 'k3x9',
  version: 1,
  from: 'Ana Ruiz',
  on: '2026-11-20',
  note: 'Take your time with the first one.',
  text: 'block "Hips first" 4 weeks\n\nsession "Hinge"\n  bird-dog  3 x 8 / side, rest 30-45s\n  glute-bridge\n  pick 1 from row\n',
};
const open = (handover: Handover, signer = ana): Promise<unknown> => page.goto(`${site.url}#/rx/${writeLink(handover, signer)}`);

test('before the questions it waits; a changed link is refused in plain words', async () => {
  await open(first);
  await page.getByRole('heading', { level: 1, name: 'A program from Ana Ruiz' }).waitFor();
  await page.getByText('Take your time with the first one.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go to the questions' }).click();
  const link = writeLink(first, ana);
  await page.goto(`${site.url}#/rx/${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`);
  await page.getByRole('heading', { name: /changed on the way|holds no program/ }).waitFor();
  await page.goto(`${site.url}#/start`);
  await comeToPlan(page);
  await page.goto(`${site.url}#/today`);
  await page.getByRole('heading', { name: 'A program from Ana Ruiz is waiting' }).waitFor();
  await page.getByRole('link', { name: 'Look at it' }).click();
});

test('the number is compared once, then the program leads the plan and is read again after a reload', async () => {
  await page.getByText(/^\d{4} \d{4} \d{4} \d{4}$/).waitFor();
  expect(await page.getByRole('button', { name: 'Use this program' }).count()).toBe(0);
  await page.getByRole('button', { name: 'The number is the same' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use this program' }).click();
  await page.getByRole('heading', { level: 1, name: 'A program from your trainer' }).waitFor();
  const [kept] = await told(page, 'prescription-received');
  expect(kept).toMatchObject({ signedBy: expect.stringMatching(/^Ana Ruiz · \d{4}/) });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'A program from your trainer' }).waitFor();
  await page.getByText('Bird dog', { exact: true }).first().waitFor({ state: 'attached' });
});

test('a new version says what changes, an old one is left aside, another sender cannot take the place', async () => {
  await open({ ...first, version: 2, text: first.text.replace('glute-bridge', 'side-plank') });
  await page.getByRole('heading', { name: 'A new version. Things that change: 2.' }).waitFor();
  await page.getByText('New: Side plank').waitFor();
  await page.getByText('Gone: Glute bridge').waitFor();
  expect(await page.getByText('The number is the same').count()).toBe(0);
  await page.getByRole('button', { name: 'Use this program' }).click();
  await page.getByRole('heading', { level: 1, name: 'A program from your trainer' }).waitFor();
  await open(first);
  await page.getByText('You have a newer version of this program.').waitFor();
  await open({ ...first, version: 3 }, signerFrom(new Uint8Array(32).fill(4)));
  await page.getByRole('button', { name: 'The number is the same' }).waitFor();
  expect(await page.getByText('A new version').count()).toBe(0);
});

test('what its sender takes back leads no plan any more', async () => {
  await open({ ...first, version: 4, text: '', withdrawn: true });
  await page.getByRole('heading', { name: 'Ana Ruiz has taken this program back.' }).waitFor();
  await page.getByRole('button', { name: 'Go on with My plan' }).click();
  await page.getByRole('heading', { level: 1, name: 'My plan' }).waitFor();
  expect((await told(page, 'program-chosen')).at(-1)).toMatchObject({ program: 'my-plan' });
});
