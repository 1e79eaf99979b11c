// A session begun in the browser, and what of it the browser keeps.
import type { Page } from 'playwright-core';
import { linesIn } from './kept-lines.ts';

/** From Today to a session that waits to be started. */
export async function checkIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/session`);
  await page.waitForSelector('.asking');
  await page.locator('.choice-item', { hasText: /^No/ }).first().click();
  await page.locator('.scale-item', { hasText: /^3$/ }).click();
  await page.locator('.choice-item', { hasText: 'As usual' }).click();
  await page.locator('.choice-item', { hasText: 'Good' }).click();
  await page.waitForSelector('.player');
}

/** The data of every fact of a type, as the database holds them. */
export async function told(page: Page, type: string): Promise<Record<string, unknown>[]> {
  const lines = await linesIn(page);
  const contents = lines.map((line) => JSON.parse(line).fact.content as { type: string; data: Record<string, unknown> } | null);
  return contents.flatMap((content) => (content?.type === type ? [content.data] : []));
}
