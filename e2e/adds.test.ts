// What can add to back pain: told on one page, nothing said before; My plan says what it leans towards, and the day follows.
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { told } from './sessions.ts';
import { beginStory } from './story.ts';

const { openAt, to } = inStory();
const title = 'What can add to back pain';

test('what is told leans the plan, with the answer behind it and never as the cause', async () => {
  const page = await openAt('2026-11-02T09:00', await beginStory());
  await to(page, 'plan');
  expect(await page.locator('summary', { hasText: title }).count()).toBe(0);

  await to(page, 'change/adds');
  expect((await page.locator('.rates-said').allInnerTexts()).filter(Boolean)).toEqual([]);
  const rate = async (item: RegExp, level: string) => {
    const line = page.locator('.ask-list > li', { hasText: item });
    await line.locator('.rates-head').click();
    await line.getByRole('button', { name: level, exact: true }).click();
  };
  await rate(/avoid bending/, 'Quite a lot');
  await rate(/same task/, 'A little');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('I avoid bending or lifting: quite a lot').waitFor({ state: 'attached' });
  expect((await told(page, 'assessment-answered')).at(-1)).toMatchObject({ factors: { avoidsBending: 2, sameTask: 1 } });

  await to(page, 'change/adds');
  expect((await page.locator('.rates-said').allInnerTexts()).filter(Boolean)).toEqual(['A little', 'Quite a lot']);

  await to(page, 'plan');
  await page.locator('summary', { hasText: title }).click();
  const fold = page.locator('.fold', { hasText: title });
  await fold.getByText('None of them alone is the reason.').waitFor();
  await fold.getByText('You told us that you avoid bending or lifting.').waitFor();
  await fold.getByText('So you practise the hip hinge on every strength day.').waitFor();
  expect(await fold.locator('h3').allInnerTexts()).toEqual(['How free you feel to move']);
  expect(await fold.innerText()).not.toMatch(/caus|overuse|wrong/i);
  expect(await barriers(page)).toEqual([]);
});
