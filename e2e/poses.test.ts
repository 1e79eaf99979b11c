// The pose workbench in a real browser, over a copy of some movement files.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movementsDir } from '../tools/figures/stored.ts';
import { startWorkbench } from '../tools/poses/serve.ts';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';

const dir = mkdtempSync(join(tmpdir(), 'poses-'));
const inDir = (): string[] =>
  readdirSync(dir)
    .filter((n) => n.endsWith('.json'))
    .map((n) => n.slice(0, -5));
let browser: Browser;
let page: Page;
let server: ViteDevServer;
let url = '';
beforeAll(async () => {
  mkdirSync(join(dir, 'en'));
  for (const id of ['air-squat', 'bird-dog'])
    for (const name of [`${id}.json`, `en/${id}.json`]) copyFileSync(join(movementsDir, name), join(dir, name));
  server = await startWorkbench(dir, inDir, 0);
  url = server.resolvedUrls?.local[0] ?? '';
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}#air-squat`);
  await page.getByText('Nothing to note.').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});
const picture = (): Promise<string> => page.locator('#picture').innerHTML();
const status = (): Promise<string | null> => page.locator('#status').textContent();

test('a dial moves the figure, a note tells what cannot be, undo takes it back, save writes the file', async () => {
  const before = await picture();
  await page.getByRole('group', { name: 'Pose' }).getByRole('button', { name: 'low' }).click();
  const low = await picture();
  expect(low).not.toBe(before);
  await page.getByLabel('lean, number').fill('150');
  await page.locator('#notes p:not(.good)').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Nothing to note.').waitFor();
  await page.getByLabel('hip out, number').fill('24');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved packages/library/movements/air-squat.json').waitFor();
  expect(readFileSync(join(dir, 'air-squat.json'), 'utf8')).toMatch(/"hip": \[\d+, 24, -?\d+\]/);
});
test('the eye goes round by keyboard, and the clock is scrubbed', async () => {
  const before = await picture();
  await page.locator('#picture').focus();
  await page.keyboard.press('ArrowRight');
  const turned = await picture();
  expect(turned).not.toBe(before);
  await page.getByLabel('Time').fill('0.1');
  expect(await picture()).not.toBe(turned);
});
test('text that is not a movement changes nothing and is told', async () => {
  await page.getByText('The file').click();
  await page.getByLabel('Movement as JSON').fill('{ "id": ');
  await page.getByRole('button', { name: 'Apply' }).first().click();
  expect(await status()).toContain('Not applied');
});
test('another page may not save', async () => {
  const answer = await fetch(`${url}api/movements/air-squat`, { method: 'PUT', body: '{}' });
  expect(answer.status).toBe(403);
});
test('has no barriers', async () => expect(await barriers(page)).toEqual([]), 30_000);
