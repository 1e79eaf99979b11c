// A phone on which somebody has come to a plan: the questions are answered once for all journeys, as a person answers them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launch } from './chromium.ts';
import { comeToPlan, visit } from './person.ts';
import { buildsVariable, serveSite } from './site.ts';

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
const fileIn = (builds: string): string => join(builds, 'planned.json');

/** Answers all questions in the app that stands in `builds`, and keeps what the browser then holds. */
export async function answerOnce(builds: string): Promise<void> {
  const [browser, site] = [await launch(), await serveSite(join(builds, 'site'))];
  try {
    const { page, context } = await visit(browser, site.url);
    await comeToPlan(page);
    await writeFile(fileIn(builds), JSON.stringify(await context.storageState({ indexedDB: true })));
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** What a browser holds after the questions, for a context's `storageState`, as if they had been answered at `url`. */
export async function planned(url: string): Promise<Kept> {
  const kept: Kept = JSON.parse(await readFile(fileIn(process.env[buildsVariable] ?? ''), 'utf8'));
  return { ...kept, origins: kept.origins.map((one) => ({ ...one, origin: new URL(url).origin })) };
}
