// Journeys through a life told beforehand: one browser and one site for a file, a phone of its own for each test, and no fault in any page.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch } from './chromium.ts';
import { phone, watch } from './person.ts';
import { type Site, serveSite } from './site.ts';
import { live, type Story } from './story.ts';

interface Opening extends BrowserContextOptions {
  /** The clock runs on from there, and the journey may move it; else it stands still. */
  readonly runs?: boolean;
}
export interface InStory {
  /** Of the site, with a slash at its end. */
  readonly url: () => string;
  /** A phone at a moment of UTC, `2026-11-02T09:00`, with the story brought to it; it stands on Today. */
  readonly openAt: (moment: string, story: Pick<Story, 'text'>, opening?: Opening) => Promise<Page>;
  /** Goes to a page of the app, and waits for its heading. */
  readonly to: (page: Page, route: string) => Promise<void>;
}

/** Sets up the file it is called in. */
export function inStory(): InStory {
  let browser: Browser;
  let site: Site;
  let contexts: BrowserContext[] = [];
  const faults: string[] = [];
  beforeAll(async () => {
    [browser, site] = [await launch(), await serveSite()];
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
  });
  return {
    url: () => site.url,
    openAt: async (moment, story, { runs = false, ...options } = {}) => {
      const context = await browser.newContext({ ...phone, timezoneId: 'UTC', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      watch(page, faults);
      const time = new Date(`${moment}:00Z`);
      await (runs ? page.clock.install({ time }) : page.clock.setFixedTime(time));
      await live(page, site.url, story);
      return page;
    },
    to: async (page, route) => {
      await page.goto(`${site.url}#/${route}`);
      await page.waitForSelector('h1');
    },
  };
}
