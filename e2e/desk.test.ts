// From the desk and back: a trainer writes a program, a person opens it with the network cut, does a session and shows the code, the trainer
// reads it. No account anywhere, and nothing is asked of any other place.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { launch } from './chromium.ts';
import { comeToPlan, type Visit, visit } from './person.ts';
import { checkIn, told } from './sessions.ts';
import { type Site, serveSite } from './site.ts';

let browser: Browser;
let site: Site;
let trainer: Visit;
let person: Visit;
beforeAll(async () => {
  [browser, site] = [await launch(), await serveSite()];
  trainer = await visit(browser, `${site.url}desk`, { viewport: { width: 1280, height: 860 } });
  person = await visit(browser, site.url);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
const at = (page: Page, route: string): Promise<unknown> => page.goto(`${site.url}${route}`);
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
let link = '';

const textOf = (page: Page) => page.getByLabel('The program', { exact: true });
/** Puts this text in place of all there is, as a person does who pastes it. */
async function fillText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  // As the browser hands over what was copied. Text put in as if by a keyboard is styled by the browser, which the page forbids and says so.
  await textOf(page).evaluate((field, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
/** Saves the text of a program as its next version. */
async function write(page: Page, item: string): Promise<void> {
  await fillText(
    page,
    `block "Hips first" 4 weeks\n  note "Two good sessions beat three hurried ones."\n\nsession "Hold"\n  ${item}\n  pelvic-tilt  1 x 5-8, note "Small <b>and</b> slow."\nhabit movement-break every 40min\n`,
  );
  await page.getByText('It reads well. Sessions: 1. Exercises or picks: 2.').waitFor();
  await press(page, /^Save version/);
  await page.getByText(/^Version \d is saved/).waitFor();
}
/** Signs the newest version for the client that is shown, and gives the link. */
async function send(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Send a program' }).click();
  await page.getByLabel('Your name, as clients see it').fill('Ana Ruiz');
  await press(page, 'Make the link');
  return page.getByLabel('Copy the link').inputValue();
}
const openClient = (page: Page): Promise<void> => page.locator('.desk-row', { hasText: 'Client 0412' }).click();

/** The short example becomes another program without a letter of its text; the text shows it, and an exercise is completed there. */
async function writeByForm(page: Page): Promise<void> {
  await page.getByLabel('Title for the client').fill('Hips first');
  await press(page, 'Take Glute bridge out');
  await page.getByRole('combobox', { name: 'Add an exercise' }).fill('side plank');
  await page.keyboard.press('Enter');
  // The focus is in the sets of the new line.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2');
  await press(page, 'Move Side plank up');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  const written = () => textOf(page).innerText();
  await expect
    .poll(written)
    .toMatch(
      /block "Hips first" 4 weeks\s+session "Day 1"\s+warm-up cat-cow .*\s+bird-dog .*\s+side-plank {2}2 x 30s \/ side, .*\s+pick 1 from row\s*$/,
    );
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('glut');
  await page.getByRole('option', { name: 'glute-bridge' }).first().click();
  await expect.poll(written).toMatch(/glute-bridge\s*$/);
  expect(await barriers(page)).toEqual([]);
}

test('a trainer notes a client, writes a program, mends what the desk says, and signs it', async () => {
  const { page } = trainer;
  expect(page.url()).toBe(`${site.url}desk/`);
  await page.getByText('Nobody here yet').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.desk-nav').getByText('Programs').click();
  await press(page, 'A short example');
  await page.getByLabel('Name of the program', { exact: true }).fill('Hips first');
  await writeByForm(page);
  await fillText(page, 'block "Hips first" 4 weeks\n\nsession "Hold"\n  bird-dgo  3 x 8 / side\n');
  await page.getByText('One line needs a repair.').waitFor();
  await page.keyboard.press('Alt+Enter');
  await page.getByText('It reads well. Sessions: 1. Exercises or picks: 1.').waitFor();
  expect(await textOf(page).innerText()).toContain('bird-dog  3 x 8 / side');
  await write(page, 'bird-dog  1 x 6 / side');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Add results' }).click();
  await page.getByLabel('Name or number, as you like').fill('Client 0412');
  await press(page, 'Keep as a new client');
  await putTo(page);
  await openClient(page);
  link = await send(page);
  expect(link.startsWith(`${site.url}#/rx/`)).toBe(true);
  expect(await barriers(page)).toEqual([]);
});

/** Puts the program to the client by what the trainer knows, looks at the sheet for the wall, and rehearses. */
async function putTo(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'What fits Client 0412' }).click();
  await page.getByText('What they told you of their health').click();
  await page.getByText('Wrist or hand pain').click();
  expect(await barriers(page)).toEqual([]);
  await press(page, 'Put it to them');
  await page.getByText(/needs? a change for them/).waitFor();
  const birdDog = page.locator('.desk-fit', { hasText: 'Bird dog' }).first();
  await birdDog.locator('summary').click();
  expect(await birdDog.innerText()).toMatch(/something else for now[\s\S]*You could write: .+\([a-z-]+\)/i);
  await press(page, 'Rehearse twelve weeks');
  await page.getByRole('heading', { name: 'Rehearsed' }).waitFor();
  await page.getByText(/^20 virtual people .+ for 12 weeks, \d+ sessions in all/).waitFor();
  await page.getByText('What if one of them hurts 6 of 10?').click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Print a handout' }).click();
  await page.locator('.paper').getByRole('heading', { level: 1, name: 'Hips first' }).waitFor();
  await page.getByRole('button', { name: 'Print' }).waitFor();
  await page.getByText('Two good sessions beat three hurried ones.').waitFor();
  const card = page.locator('.paper-card', { hasText: 'Small <b>and</b> slow.' });
  expect(await card.innerText()).toMatch(/5 to 8: start at 5\./);
  await page.emulateMedia({ media: 'print' });
  expect([await page.locator('.desk-aside').isVisible(), await page.locator('.paper').isVisible()]).toEqual([false, true]);
  await page.emulateMedia({ media: 'screen' });
}

test('the person opens it with the network cut and does a session of it', async () => {
  const { page, context } = person;
  await comeToPlan(page);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.clock.install({ time: new Date() });
  await page.goto(link);
  await page.reload();
  await press(page, 'The number is the same');
  // Before it is taken: whose words these are, a range in plain words, and a habit with its time.
  await page.locator('.said', { hasText: 'Ana Ruiz says' }).getByText('Two good sessions beat three hurried ones.').waitFor();
  await page.getByText('5 to 8: start at 5.').waitFor();
  await page.getByText('Movement break: every 40 min.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, 'Use this program');
  await page.getByRole('heading', { level: 1, name: 'A program from your trainer' }).waitFor();
  // Somebody else's words are text and never markup.
  await page.locator('.item + .said', { hasText: 'Small <b>and</b> slow.' }).first().waitFor({ state: 'attached' });
  await at(page, '#/habits');
  await page.getByText('Ana Ruiz suggests: every 40 min.').first().waitFor({ state: 'attached' });
  await checkIn(page, site.url);
  await page.locator('.player-main', { hasText: /^Begin$/ }).click();
  for (let minute = 0; minute < 40 && (await page.locator('.player[data-phase="done"], .asking').count()) === 0; minute++)
    await page.clock.runFor(60_000);
  if (await page.locator('.player').count()) await page.locator('.player-options button').first().click();
  await page.locator('.scale-item', { hasText: /^3$/ }).click();
  await page.locator('.scale-item', { hasText: /^5$/ }).click();
  if (await page.locator('.tick').count()) await page.locator('.asking-answers .button').last().click();
  await page.waitForSelector('.next-up');
  expect(await told(page, 'session-finished')).toMatchObject([{ peak: 3, effort: 5 }]);
});

test('they read what goes out, agree, and show a code that the trainer reads', async () => {
  const { page } = person;
  await press(page, 'Show your trainer how it went');
  await page.getByRole('heading', { level: 1, name: 'For your trainer' }).waitFor();
  await page.getByText(/finished, \d+ of \d+ sets, pain 3 before, 3 at most, effort 5/).waitFor();
  await page.getByText('Health questions: all clear.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('A word to your trainer').fill('The first one felt long.');
  await press(page, 'This is fine: make the code');
  await page.locator('.qr-code').waitFor();
  expect(await barriers(page)).toEqual([]);
  await takeCodes(page, trainer.page);
  const desk = trainer.page;
  await desk.getByRole('heading', { level: 1, name: 'Client 0412' }).waitFor();
  await desk.getByText(/finished, \d+ of \d+ sets, pain 3 before, 3 at most, effort 5/).waitFor();
  await desk.getByText('The first one felt long.').waitFor();
  expect(await desk.locator('.desk-table tbody tr', { hasText: 'Bird dog' }).innerText()).toMatch(/(\d\s×\s\d+) \/ side\s+\1$/);
  expect(await barriers(desk)).toEqual([]);
  await press(page, 'My trainer has it');
});

/** Every code the phone shows, as pictures that the desk reads. */
async function takeCodes(from: Page, into: Page): Promise<void> {
  await at(into, 'desk/#/results');
  const turn = from.getByRole('button', { name: 'Next code' });
  const count = (await turn.count()) === 0 ? 1 : Number(/of (\d+)/.exec(await from.locator('.show-turn .num').innerText())?.[1]);
  for (let n = 1; n <= count; n++) {
    const buffer = await from.locator('.qr-code').screenshot();
    await into.locator('input[accept="image/*"]').setInputFiles({ name: `code-${n}.png`, mimeType: 'image/png', buffer });
    if (n === count) return;
    await into.getByText(`${n} of ${count} codes read`).waitFor();
    await turn.click();
  }
}

test('a changed program is the next version of the same, and a withdrawn one gives the person their own plan back', async () => {
  const [desk, phone] = [trainer.page, person.page];
  await desk.locator('.desk-nav').getByText('Programs').click();
  await desk.getByRole('link', { name: 'The program' }).click();
  await write(desk, 'glute-bridge  1 x 20s');
  await openClient(desk);
  await desk.getByRole('link', { name: 'Send a program' }).click();
  await desk.getByText('Version 2 for Client 0412. Things that change: 2.').waitFor();
  await press(desk, 'Make the link');
  await phone.goto(await desk.getByLabel('Copy the link').inputValue());
  await phone.getByRole('heading', { name: 'A new version. Things that change: 2.' }).waitFor();
  await openClient(desk);
  await press(desk, 'Withdraw it');
  await press(desk, 'Make that link');
  await desk.getByRole('heading', { name: 'This link takes the program back' }).waitFor();
  await phone.goto(await desk.getByLabel('Copy the link').inputValue());
  await phone.getByRole('heading', { name: 'Ana Ruiz has taken this program back.' }).waitFor();
  await press(phone, 'Go on with My plan');
  await phone.getByRole('heading', { level: 1, name: 'My plan' }).waitFor();
});

test('the desk opens without a connection, a client is erased whole, and a copy brings them back or is taken back', async () => {
  const { page, context, faults } = trainer;
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await at(page, 'desk/');
  await page.reload();
  await page.locator('.desk-nav').getByText('Copies').click();
  const saved = page.waitForEvent('download');
  await press(page, 'Save a copy');
  const copy = await readFile(await (await saved).path());
  await openClient(page);
  await press(page, 'Erase this client');
  await press(page, 'Erase Client 0412');
  await page.getByText('Nobody here yet').waitFor();
  await page.locator('.desk-nav').getByText('Copies').click();
  const bring = (buffer: Buffer): Promise<void> =>
    page.locator('.desk-main input[type="file"]').setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer });
  await bring(copy.subarray(0, -20));
  await page.getByText('This copy is cut short or was changed. Nothing has changed here.').waitFor();
  await bring(copy);
  await page.getByText('One client is new.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await press(page, 'Add it');
  await openClient(page);
  await page.getByText('The first one felt long.').waitFor();
  await page.locator('.desk-nav').getByText('Copies').click();
  await press(page, 'Take it back');
  await page.getByText('It is as it was before.').waitFor();
  await page.getByText('Nobody here yet').waitFor();
  await context.setOffline(false);
  expect([...faults, ...person.faults]).toEqual([]);
});
