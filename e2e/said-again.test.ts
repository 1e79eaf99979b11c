// Two questions of later days: what a red session that nobody explained may have been, and whether the same things still stir the back.
import { addDays } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { plainPerson } from '../packages/coach/src/scenarios/someone.ts';
import { barriers } from './barriers.ts';
import { inStory } from './in-story.ts';
import { told } from './sessions.ts';
import { beginStory } from './story.ts';

const { openAt } = inStory();
const first = '2026-11-02';
const day = (n: number): string => addDays(first, n);
const stirred = { sit: 1, bend: 1 } as const;
const person = { ...plainPerson, assessment: { ...plainPerson.assessment, direction: stirred } } as const;

test('a red session nobody explained, then what still stirs: each one card, answered with a tap', async () => {
  const story = await beginStory(first, person);
  for (const n of [0, 2]) await story.session(day(n));
  await story.session(day(4), { peak: 8 });
  const page = await openAt(`${day(15)}T09:00`, story);
  await page.getByRole('button', { name: 'The same or better' }).click();
  const asked = page.getByRole('heading', { name: /^Could it have been this one: / });
  await asked.waitFor();
  const id =
    story
      .state()
      .sessions.at(-1)
      ?.sets.map(({ exercise }) => exercise) ?? [];
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, that one' }).click();
  await asked.waitFor({ state: 'detached' });
  const [morning] = (await told(page, 'morning-recalled')).slice(-1);
  expect(morning?.['provoked']).toEqual([expect.stringMatching(/^[a-z-]+$/)]);
  for (const named of [morning?.['provoked']].flat()) expect(id).toContain(named);

  // The questions of the week come first.
  await page.getByRole('button', { name: 'Not this week' }).click();
  await page.getByRole('heading', { name: 'Do these still stir your back?' }).waitFor();
  expect(await page.locator('.points li').allInnerTexts()).toEqual(
    expect.arrayContaining(['Sitting for half an hour', 'Bending, or putting on socks']),
  );
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, still' }).click();
  await page.getByRole('heading', { name: 'Do these still stir your back?' }).waitFor({ state: 'detached' });
  const [again] = (await told(page, 'assessment-answered')).slice(-1);
  expect(again?.['direction']).toMatchObject(stirred);
});
