// A life told beforehand, as a copy to bring into the page: the same facts, fold and planner as on the device.
import type { LocalDate, Person } from '@plumbline/engine';
import { printBackup } from '@plumbline/log';
import type { Page } from 'playwright-core';
import { beginLife, type SessionTold, type ToldLife } from '../packages/coach/src/scenarios/told-life.ts';

export type { SessionTold };
export interface Story extends ToldLife {
  readonly text: () => Promise<string>;
}

/** Somebody with a plan of three days a week from `first` on, which is a Monday unless a journey asks for another day or person. */
export async function beginStory(first?: LocalDate, person?: Person): Promise<Story> {
  const life = await beginLife(first, person);
  return { ...life, text: async () => printBackup(await life.log(), first ?? '2026-11-02') };
}

/** Brings the story into a page that was opened anew, and goes to Today. The clock of the page is the caller's. */
export async function live(page: Page, url: string, story: Pick<Story, 'text'>): Promise<void> {
  await page.goto(url);
  // Somebody is there: the app is not read in before.
  await page.mouse.move(9, 9);
  await page.mouse.move(19, 19);
  await page
    .locator('.file-pick input')
    .setInputFiles({ name: 'story.plb', mimeType: 'text/plain', buffer: Buffer.from(await story.text()) });
  await page.locator('.copy-look .button').first().click();
  await page.waitForFunction(() => !document.querySelector('.copy-look'));
  await page.goto(`${url}#/today`);
  await page.waitForSelector('h1');
}
