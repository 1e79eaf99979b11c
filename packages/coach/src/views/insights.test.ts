import { addDays, type Content, type Fact, type LocalDate, type Nrs } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { insightsOn } from './insights.ts';

const first: LocalDate = '2026-01-05';
const told: Fact[] = [];
const say = (on: LocalDate, content: Pick<Content, 'type' | 'data'>, targets?: readonly string[]): void => {
  const occurred = { local: `${on}T18:00`, tz: 'UTC' };
  const whole = { ...content, v: 1, occurred, ...(targets ? { targets } : {}) } as Content;
  told.push({ id: `f${told.length}`, ms: told.length, ctr: 0, content: whole });
};
/** Half a year: every other day is rated, and every other of those follows a walk and is three points easier. */
for (let at = 0; at < 182; at++) {
  const on = addDays(first, at);
  const walked = at % 4 === 0;
  if (at % 4 === 3) say(on, { type: 'activity-done', data: { kind: 'walk', minutes: 20 } });
  if (at % 2 === 0) say(on, { type: 'checked-in', data: { pre: (walked ? 2 : 5) as Nrs, legs: 'same', energy: 3, anythingNew: false } });
}

test('nothing is said in the first thirteen weeks, then what days after a walk had in common', () => {
  expect(insightsOn([], '2026-12-01')).toEqual([]);
  expect(insightsOn(told, addDays(first, 90))).toEqual([]);
  const [insight, ...more] = insightsOn(told, addDays(first, 91));
  expect(insight).toMatchObject({ id: 'walk-back', by: 3, low: 2, high: 4 });
  expect(more).toEqual([]);
});
test('walks that were taken back do not count', () => {
  const taken = [...told];
  const walks = taken.filter(({ content }) => content.type === 'activity-done').map(({ id }) => id);
  const occurred = { local: `${addDays(first, 181)}T20:00`, tz: 'UTC' };
  taken.push({ id: 'gone', ms: 9999, ctr: 0, content: { type: 'fact-withdrawn', v: 1, occurred, data: {}, targets: walks } });
  expect(insightsOn(taken, addDays(first, 182))).toEqual([]);
});
