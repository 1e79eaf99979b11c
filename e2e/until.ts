// Waits for what a page can only say later. `waitForFunction` takes a promise itself for a yes, and comes at once.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Asks every `every` ms until `isSo` resolves to true in the page. Errors: thrown after `timeout` ms. */
export async function until<A>(
  page: Page,
  isSo: (given: A) => Promise<boolean>,
  given: A,
  { timeout = 30_000, every = 200 }: { readonly timeout?: number; readonly every?: number } = {},
): Promise<void> {
  const last = Date.now() + timeout;
  // The page serializes the function; its type knows nothing of that.
  while (!(await page.evaluate(isSo as (given: unknown) => Promise<boolean>, given))) {
    if (Date.now() > last) throw new Error(`The page never came so far: ${isSo.toString().slice(0, 200)}`);
    await wait(every);
  }
}
