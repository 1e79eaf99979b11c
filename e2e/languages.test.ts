// In German and in Spanish from the first screen to a session's start, with no English left on the way; and the same from right to left.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lacks } from '../tools/languages/compare.ts';
import { tableOf } from '../tools/languages/tables.ts';
import { textsIn } from '../tools/languages/texts.ts';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { type Visit, visit } from './person.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** The fixed parts of a template that say enough to be known again. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/\{[^}]*\}/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(piece));

/** English sentences that the language does not say too, without those that still stand in for it. */
function englishOnly(language: 'de' | 'es'): readonly string[] {
  const standsIn = lacks(tableOf('en'), tableOf(language)).filter(({ what }) => what === 'stands in');
  const isOpen = (path: string): boolean => standsIn.some((one) => path === one.path || path.startsWith(`${one.path}.`));
  const own = textsIn(tableOf(language)).flatMap(({ text }) => piecesOf(text));
  const english = textsIn(tableOf('en')).filter(({ path }) => !isOpen(path));
  const all = own.join('\n');
  return [...new Set(english.flatMap(({ text }) => piecesOf(text)))].filter((piece) => !all.includes(piece));
}

/** What a person sees and what a screen reader says; titles of what is cited keep their language. */
const readPage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const quoted of copy.querySelectorAll('script, style, noscript, [lang="en"], [lang="es"]')) quoted.remove();
    const labels = [...document.body.querySelectorAll('[aria-label], [placeholder]')].flatMap((one) => [
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('placeholder') ?? '',
    ]);
    return [copy.textContent ?? '', ...labels].join('\n').replace(/\s+/g, ' ');
  });

type Look = (page: Page, where: string) => Promise<void>;
const has = async (page: Page, selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0;

/** Answers what is asked by the place of its answers, never by their words: no, a low number, a choice by its place. */
async function answer(page: Page, place: number): Promise<void> {
  if (await has(page, '.ask-list')) return page.locator('.ask-list-rest').click();
  if (await has(page, '.scale')) return page.locator('.scale-item').nth(3).click();
  if (await has(page, '.ticks')) {
    const ticks = page.locator('.tick');
    // A long list that nothing need be ticked of is left as it is.
    if ((await page.locator('.asking-answers .button').count()) > 0 && (await ticks.count()) < 15) await ticks.first().click();
    // Where one alone is no answer, none is: days that are named would leave today free.
    if ((await page.locator('.asking-answers .button').count()) === 0) await ticks.first().click();
    return page.locator('.asking-answers .button').last().click();
  }
  if (await has(page, '.number-field')) {
    if (await has(page, 'form .button.line')) return page.locator('form .button.line').click();
    await page.locator('.number-field button').last().click();
    return page.locator('form .button').first().click();
  }
  const items = page.locator('.choice-item');
  const [no, at] = [
    await page.locator('.choice-item', { hasText: /^\[?(Nein|No)\]?$/ }).count(),
    Math.min(place, (await items.count()) - 1),
  ];
  if (no > 0 && !(await isFloor(page))) return page.locator('.choice-item', { hasText: /^\[?(Nein|No)\]?$/ }).click();
  return items.nth((await isFloor(page)) ? 0 : at).click();
}
/** The question about the floor has four answers, the first of which is yes. */
const isFloor = async (page: Page): Promise<boolean> =>
  (await page.locator('.choice-item').count()) === 4 && (await page.locator('.choice-item', { hasText: /^\[?(Ja|Yes|Sí)/ }).count()) > 0;

async function answerAll(page: Page, look: Look, place = 2): Promise<void> {
  for (let count = 0; count < 120; count++) {
    await page.waitForTimeout(20);
    if (!(await has(page, '.asking'))) return;
    const title = (await page.locator('h1').first().textContent()) ?? '';
    await look(page, `question “${title}”`);
    await answer(page, place);
    await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old || !document.querySelector('.asking'), title);
  }
  throw new Error('The questions do not end.');
}

/** From the first screen to a session that waits to be started, by the shape of the pages alone. */
async function live({ page }: Visit, look: Look): Promise<void> {
  await look(page, 'first screen');
  for (const tick of await page.locator('.tick').all()) await tick.click();
  await page.locator('.start button.button.wide').first().click();
  await page.waitForSelector('.asking');
  await answerAll(page, look);
  await page.waitForSelector('.page');
  await look(page, 'result');
  await page.locator('a[href="#/know"], .page button.button.wide').first().click();
  await page.waitForSelector('.asking');
  await answerAll(page, look);
  await page.waitForSelector('.hero');
  await look(page, 'today');
  for (const where of ['plan', 'learn', 'exercise/dead-bug', 'you']) {
    await page.goto(`${site.url}#/${where}`);
    await page.waitForTimeout(150);
    await look(page, where);
  }
  await page.goto(`${site.url}#/plan`);
  await page.goto(`${site.url}${await page.locator('a[href*="#/why/"]').first().getAttribute('href')}`);
  await page.waitForSelector('.reasons');
  await look(page, 'why');
  await page.goto(`${site.url}#/session`);
  await page.waitForSelector('.asking');
  await answerAll(page, look, 0);
  await page.waitForSelector('.player');
  await look(page, 'player');
}

test.each(['de', 'es'] as const)(
  '%s is chosen on the first screen, and from there to a session no English sentence is left',
  async (language) => {
    const here = await visit(browser, site.url);
    const { context, page, faults } = here;
    const english = englishOnly(language);
    expect(english.length).toBeGreaterThan(300);
    const before = await readPage(page);
    // What is looked for would be found: the first screen still speaks English.
    expect(english.filter((piece) => before.includes(piece)).length).toBeGreaterThan(5);
    await page.locator(`.languages button[lang="${language}"]`).click();
    await page.waitForFunction(
      (one) => document.documentElement.lang === one && document.querySelector(`.languages [lang="${one}"][aria-pressed="true"]`),
      language,
    );
    const left: string[] = [];
    const seen: string[] = [];
    await live(here, async (_, where) => {
      const text = await readPage(page);
      seen.push(where);
      left.push(...english.filter((piece) => text.includes(piece)).map((piece) => `${where}: ${piece}`));
    });
    expect(left).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, 'ltr']);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test('a browser that asks for Spanish is spoken to in Spanish, and the safety texts say that nobody has reviewed them', async () => {
  const { context, page } = await visit(browser, site.url, { locale: 'es-CO' });
  await page.waitForFunction(() => document.documentElement.lang === 'es');
  const mark = page.locator('[data-review="pending"]').first();
  await mark.waitFor();
  expect(await mark.innerText()).toBe(tableOf('es')['ui'] && (tableOf('es')['ui'] as { readonly notReviewed: string }).notReviewed);
  expect(await page.locator('link[rel="manifest"]').getAttribute('href')).toContain('manifest.es');
  await context.close();
});

test('from right to left every screen is laid out without running over its edge, and without barriers', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await context.addInitScript(() => localStorage.setItem('plumbline.language', 'en-XB'));
  const page = await context.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => document.documentElement.dir === 'rtl' && document.querySelector('h1')?.textContent?.startsWith('['));
  const faults: string[] = [];
  const checked = new Set<string>();
  await live({ context, page, faults }, async (_, where) => {
    const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
    if (wide > room) faults.push(`${where}: ${wide} wide in ${room}`);
    const kind = where.startsWith('question') ? 'question' : where;
    if (!checked.has(kind)) faults.push(...(await barriers(page)).map((barrier) => `${where}: ${barrier}`));
    checked.add(kind);
  });
  expect(faults).toEqual([]);
  await context.close();
});
