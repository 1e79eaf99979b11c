// What the pages of the command line say of an activity that comes back by quotas.
import type { Content } from '@plumbline/engine';
import { expect, it } from 'vitest';
import { logOf, sampleContents } from './damage/sample-log.ts';
import { exampleNamed } from './examples/index.ts';
import { runIn } from './io-in-memory.ts';

const person = exampleNamed('plain')?.person;
const on = (day: number, type: string, data: object): Content =>
  ({ type, v: 1, occurred: { local: `2026-11-0${day}T18:00`, tz: 'UTC' }, data }) as Content;

it('shows the amount of the day with its range and why, and nothing where none is named', async () => {
  if (person === undefined) throw new Error('no example');
  const log = logOf([
    ...sampleContents(person, 4),
    on(1, 'activity-named', { activity: 'swim', words: 'Swim with my daughter' }),
    on(1, 'quota-started', { activity: 'swim', unit: 'lengths', goal: 20 }),
    ...[2, 3, 4].map((day) => on(day, 'quota-tried', { activity: 'swim', amount: 10 })),
  ]);
  const without = logOf(sampleContents(person, 4));
  const files = { log, without };
  const page = (await runIn({ files }, 'today', 'log', '--on', '2026-11-05')).out;
  expect(page).toContain('BACK STEP BY STEP');
  expect(page).toMatch(/Swim with my daughter +8 lengths\n {2}good day 8 at most, hard day 6 is enough, aim 20\n/);
  expect(page).toContain('Your three tries came to about 10 each, so you start at 8.');
  const json = JSON.parse((await runIn({ files }, 'today', 'log', '--on', '2026-11-05', '--json')).out);
  expect(json.quotas).toMatchObject([{ words: 'Swim with my daughter', unit: 'lengths', amount: 8, least: 6, most: 8, goal: 20 }]);
  const other = await runIn({ files }, 'today', 'without', '--on', '2026-11-05', '--json');
  expect(Object.keys(JSON.parse(other.out))).not.toContain('quotas');
  expect((await runIn({ files }, 'today', 'without', '--on', '2026-11-05')).out).not.toContain('STEP BY STEP');
});

it('stands in a calendar as a quiet day with its amount and not in the words of the person', async () => {
  if (person === undefined) throw new Error('no example');
  const log = logOf([
    ...sampleContents(person, 4),
    on(1, 'activity-named', { activity: 'swim', words: 'Swim with my daughter' }),
    on(1, 'quota-started', { activity: 'swim', unit: 'lengths', goal: 20 }),
    ...[2, 3, 4].map((day) => on(day, 'quota-tried', { activity: 'swim', amount: 10 })),
    on(5, 'quota-done', { activity: 'swim', amount: 1 }),
  ]);
  const { out } = await runIn({ files: { log } }, 'report', 'log', '--format', 'ics', '--on', '2026-11-06');
  const days = [...out.matchAll(/DTSTART;VALUE=DATE:(\d+)\s+SUMMARY:(.*)\r?\n/g)].map(([, day, title]) => [day, title?.trim()]);
  expect(days.slice(2, 5)).toEqual([
    ['20261104', 'Plumbline\\, 10 lengths'],
    ['20261105', 'Plumbline\\, 1 length'],
    ['20261106', 'Plumbline\\, 8 lengths'],
  ]);
  expect(out).not.toContain('daughter');
});
