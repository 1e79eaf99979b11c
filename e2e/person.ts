// Somebody who uses the app: agrees, answers, and comes to a plan.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { morningZone } from './morning.ts';

/** A phone where it is the middle of a morning; journeys that depend on the day set it themselves. */
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  timezoneId: morningZone(),
  reducedMotion: 'reduce',
};

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong in the page, and every request to another place than its own. */
  readonly faults: string[];
}

/** Collects errors and requests to elsewhere, for a test to hold against nothing. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_CONNECTION_REFUSED/.test(message.text()))
      faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost') faults.push(`request: ${request.url()}`);
  });
}

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ ...phone, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  watch(page, faults);
  await page.goto(url);
  await page.waitForSelector('h1');
  return { context, page, faults };
}

export async function agree(page: Page): Promise<void> {
  for (const tick of ['I am 18 or older.', 'Yes, keep my health answers on this device.', 'I have seen this.'])
    await page.getByText(tick).click();
  await page.getByRole('button', { name: 'Begin with the questions' }).click();
  await page.waitForSelector('.asking');
}

/** What to answer where the question matches: text of a choice, a number, or texts to tick. */
export type Said = readonly (readonly [question: RegExp, answer: string | number | readonly string[]])[];

/** A person with ordinary back pain and ordinary things at home. */
export const usual: Said = [
  [/year were you born/, 1984],
  [/How long has this spell/, '3 months'],
  [/at its worst in/, 5],
  [/Where do you feel/, ['Low back']],
  [/get down to the floor/, 'Yes'],
  [/matters most/, ['My back bothers me less']],
  [/usually stirs/, 'More than 30'],
  [/calm down again/, 'Half an hour'],
  [/strength work have you done/, 'Some, or it'],
  [/breathe faster/, '1 to 2'],
  [/hours do you sit/, '4 to 8'],
  [/What do you have at hand/, ['A free bit of wall', 'A firm chair', 'A mat or', 'A towel', 'A long stretch band']],
  [/How long should a session/, '20'],
  [/On how many days/, '3'],
];

const title = (page: Page): Promise<string> => page.locator('h1').first().innerText();

/** Answers one sheet, in the way its control asks for; what nothing is said about gets the calm answer. */
async function answerOne(page: Page, said: Said): Promise<void> {
  const value = said.find(([question]) => question.test(lastTitle))?.[1];
  const has = async (selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0;
  if (await has('.ask-list')) return page.locator('.ask-list-rest').click();
  if (await has('.number-field')) {
    if (value === undefined && (await has('form .button.line'))) return page.locator('form .button.line').click();
    await page.locator('.number-field input').fill(String(value ?? 1984));
    return page.keyboard.press('Enter');
  }
  if (await has('.scale')) return page.locator('.scale-item', { hasText: new RegExp(`^${value ?? 3}$`) }).click();
  if (await has('.ticks')) {
    for (const tick of (value ?? []) as readonly string[]) await page.locator('.tick', { hasText: tick }).first().click();
    return page.locator('.asking-answers .button').last().click();
  }
  if (value !== undefined)
    return page
      .locator('.choice-item', { hasText: String(value) })
      .first()
      .click();
  const labels = await page.locator('.choice-item').allInnerTexts();
  if (labels.includes('No')) return page.locator('.choice-item', { hasText: /^No$/ }).click();
  return page.locator('.choice-item').first().click();
}
let lastTitle = '';

/** Answers until no question is left or `until` says so; resolves to how many screens were answered. */
export async function answerAll(page: Page, said: Said = usual, until?: RegExp): Promise<number> {
  for (let count = 0; count < 120; count++) {
    await page.waitForTimeout(20);
    if ((await page.locator('.asking').count()) === 0) return count;
    lastTitle = await title(page);
    if (until?.test(lastTitle)) return count;
    const before = lastTitle;
    await answerOne(page, said);
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old || !document.querySelector('.asking'), before, {
      timeout: 15_000,
    });
  }
  throw new Error(`The questions do not end: ${lastTitle}`);
}

/** From the first page to Today with a plan. */
export async function comeToPlan(page: Page, said: Said = usual): Promise<void> {
  await agree(page);
  await answerAll(page, said);
  await page.getByText('Make my plan').click();
  await page.waitForSelector('.asking');
  await answerAll(page, said);
  await page.waitForSelector('.hero');
}
