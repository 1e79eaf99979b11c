// The questions: nothing is chosen for anyone, a reload loses nothing, a slip is caught, and raw answers do not stay for ever.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { linesIn } from './kept-lines.ts';
import { agree, answerAll, usual, visit } from './person.ts';
import { planned } from './planned.ts';
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

const heading = (page: Page): Promise<string> => page.locator('h1:visible').first().innerText();
const pressed = (page: Page): Promise<number> => page.locator('.asking [aria-pressed="true"], .asking [aria-checked="true"]').count();
const say = (page: Page, row: number, answer: string): Promise<void> =>
  page.locator('.ask-list li').nth(row).getByRole('button', { name: answer, exact: true }).click();
const rest = (page: Page): Promise<void> => page.locator('.ask-list-rest').click();

/** A place that is touched in the picture is ticked beside it, and touched again it is not. */
async function touchLowBack(page: Page): Promise<void> {
  const box = page.locator('.tick', { hasText: 'Low back' }).locator('input');
  const { x, y } = (await page
    .locator('.body-map rect')
    .nth(3)
    .boundingBox()
    .then((on) => on && { x: on.x + on.width / 2, y: on.y + on.height / 2 })) ?? { x: 0, y: 0 };
  for (const isOn of [true, false]) {
    await page.mouse.click(x, y);
    await expect.poll(() => box.isChecked()).toBe(isOn);
  }
}

test('nothing is chosen before the person chooses, on any screen of the round, and none holds a barrier', async () => {
  const { context, page, faults } = await visit(browser, site.url, { bypassCSP: true });
  await agree(page);
  const seen: string[] = [];
  for (let last = ''; (await page.locator('.asking').count()) > 0; ) {
    const now = await heading(page);
    if (now === last) throw new Error(`stuck at ${now}`);
    last = now;
    seen.push(now);
    expect([now, await pressed(page)]).toEqual([now, 0]);
    expect([now, await barriers(page)]).toEqual([now, []]);
    if ((await page.locator('.body-map').count()) > 0) await touchLowBack(page);
    await answerAll(page, usual, new RegExp(`^(?!${now.replace(/[?]/g, '\\?')}$)`));
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeLessThanOrEqual(30);
  expect(faults).toEqual([]);
  await context.close();
});

test('a round goes on where it was after a reload, and an answer gone back to is shown and can be changed', async () => {
  const { context, page } = await visit(browser, site.url);
  await agree(page);
  await answerAll(page, usual, /^How are your legs/);
  await page.reload();
  await page.getByText('How are your legs').waitFor();
  // What was tapped and not yet sent on is not an answer: it is asked anew.
  await say(page, 0, 'Yes');
  expect(await page.locator('.ask-list-rest').innerText()).toBe('No to the other 2');
  await page.reload();
  await page.getByText('How are your legs').waitFor();
  expect(await pressed(page)).toBe(0);
  await say(page, 2, 'I am not sure');
  await rest(page);
  expect(await heading(page)).toContain('Has it become worse over the last days?');
  await page.locator('.choice-item', { hasText: /^No$/ }).click();
  await page.getByText('Has any of this happened?').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('How are your legs').waitFor();
  expect(await page.locator('.ask-list [aria-pressed="true"]').allInnerTexts()).toEqual(['No', 'No', 'I am not sure']);
  await say(page, 2, 'No');
  await rest(page);
  // What hung on the old answer is not asked any more.
  await page.getByText('Has any of this happened?').waitFor();
  await context.close();
});

test('an urgent yes in a list is shown once more, and only its own question; then help comes first, with the number of the country', async () => {
  const { context, page, faults } = await visit(browser, site.url, { bypassCSP: true });
  await page.locator('select').selectOption('GB');
  await agree(page);
  await answerAll(page, usual, /^Has any of this happened/);
  await say(page, 1, 'Yes');
  await rest(page);
  await page.getByText('Please look at this once more').waitFor();
  expect(await page.locator('.asking-said dt').count()).toBe(1);
  await page.getByRole('button', { name: 'No, let me change it' }).click();
  await page.getByText('Has any of this happened?').waitFor();
  expect(await page.locator('.ask-list [aria-pressed="true"]').allInnerTexts()).toEqual(['No', 'No', 'No']);
  await say(page, 1, 'Yes');
  await rest(page);
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await page.waitForSelector('.alarm');
  expect(await page.locator('.alarm a').getAttribute('href')).toBe('tel:999');
  expect(await barriers(page)).toEqual([]);
  // The lock is no matter of the address.
  for (const route of ['today', 'plan', 'session', 'know']) {
    await page.goto(`${site.url}#/${route}`);
    await page.reload();
    await page.waitForSelector('.alarm');
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('the whole way to a plan goes by keyboard alone', async () => {
  const { context, page } = await visit(browser, site.url, { viewport: { width: 1280, height: 800 } });
  // The app takes over the first screen, and with it what is marked below.
  await page.waitForFunction(() => !('plumbline' in window));
  const press = async (selector: string): Promise<void> => {
    await page.locator(selector).first().waitFor();
    for (let tabs = 0; tabs < 90; tabs++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return page.keyboard.press(selector.startsWith('[') ? 'Space' : 'Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached on: ${await heading(page)}`);
  };
  for (const nth of [0, 1, 2]) {
    await page.evaluate((n) => document.querySelectorAll('.tick input')[n]?.setAttribute('data-wanted', String(n)), nth);
    await press(`[data-wanted="${nth}"]`);
  }
  await press('.button.main');
  await page.waitForSelector('.asking');
  for (let count = 0; count < 60; count++) {
    await page.locator('.hero, .asking, a.button').first().waitFor();
    if ((await page.locator('.hero').count()) > 0) break;
    const before = await heading(page);
    if (await page.locator('.number-field').count()) {
      if ((await page.locator('form .button.line').count()) && !/born/.test(before)) await press('form .button.line');
      else {
        await page.keyboard.type('1984');
        await page.keyboard.press('Enter');
      }
    } else if (await page.locator('.ask-list').count()) await press('.ask-list-rest');
    else if (await page.locator('.scale').count()) await press('.scale-item');
    else if (await page.locator('.ticks').count()) await press('.asking-answers .button');
    else if (await page.locator('.asking').count()) {
      if (await page.getByText('Keys: Y, N, U').count()) await page.keyboard.press(/get down to the floor/.test(before) ? 'y' : 'n');
      else await press('.choice-item:last-child');
    } else await press('a.button');
    await page
      .waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before)
      .catch(() => {
        throw new Error(`The keyboard does not lead on from: ${before}`);
      });
  }
  await page.waitForSelector('.hero');
  await context.close();
});

test('a month later the raw answers about urgent signs are gone from the device, and everything else is there', async () => {
  const { context, page } = await visit(browser, site.url, { storageState: await planned(site.url) });
  const now = await page.evaluate(() => Date.now());
  const rawLines = async (): Promise<number> => (await linesIn(page)).filter((line) => /"answers":\{"A/.test(line)).length;
  const before = await rawLines();
  expect(before).toBeGreaterThan(2);
  await page.clock.setFixedTime(now + 29 * 24 * 3600 * 1000);
  await page.reload();
  await page.waitForSelector('h1');
  await page.waitForTimeout(1500);
  expect(await rawLines()).toBe(before);
  await page.clock.setFixedTime(now + 31 * 24 * 3600 * 1000);
  await page.reload();
  await expect.poll(rawLines, { timeout: 12_000 }).toBe(0);
  await page.reload();
  // After four weeks block A is asked again anyway.
  await page.waitForSelector('.asking');
  await answerAll(page, usual);
  await page.waitForSelector('.tabs');
  await context.close();
});
