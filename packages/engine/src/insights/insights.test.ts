import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Content } from '../facts.ts';
import { meanOf, noiseOf } from '../outcomes/noise.ts';
import { randomFrom } from '../simulate/random.ts';
import { type DaysLived, daysLived } from './days.ts';
import { deeds, insightIds, insightQuestions } from './questions.ts';
import { LOOK_DAYS, lookOn, readInsights } from './read-insights.ts';
import { lowerBy, rangeOf, type Stretch, shareAsLow } from './shuffle.ts';
import { firstDay, shuffled, yearOf } from './year-of-days.fixture.ts';

const rating = fc.integer({ min: 0, max: 4 });
const side = fc.array(rating, { minLength: 1, maxLength: 3 });
const stretch: fc.Arbitrary<Stretch> = fc.record({ with: side, without: side });

/** All choices of `n` of the values. */
function choices(values: readonly number[], n: number): number[][] {
  if (n === 0) return [[]];
  return values.flatMap((value, at) => choices(values.slice(at + 1), n - 1).map((rest) => [value, ...rest]));
}
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('shuffling', () => {
  test('counts every way to deal a fortnight out', () =>
    fc.assert(
      fc.property(stretch, stretch, (one, two) => {
        const ways = [one, two].map((each) => choices([...each.with, ...each.without], each.with.length).map(sum));
        const both = (ways[0] as number[]).flatMap((a) => (ways[1] as number[]).map((b) => a + b));
        const lived = sum(one.with) + sum(two.with);
        expect(shareAsLow([one, two])).toBeCloseTo(both.filter((total) => total <= lived).length / both.length, 9);
      }),
    ));
  test('tells nothing of fortnights that are all alike in what was done', () => {
    expect([shareAsLow([{ with: [1, 2], without: [] }]), lowerBy([{ with: [], without: [3] }]), shareAsLow([])]).toEqual([1, 0, 1]);
  });
  test('gives a range of whole points around the difference', () => {
    const many = Array.from({ length: 8 }, (_, n): Stretch => ({ with: [1, 2, 1 + (n % 2)], without: [4, 5, 4 - (n % 2)] }));
    const { low, high } = rangeOf(many, 0.01, 10);
    const by = lowerBy(many);
    expect(low <= by && by <= high && low >= 1 && high <= 5).toBe(true);
    expect(rangeOf(many, 0.0001, 10).high).toBeGreaterThanOrEqual(high);
  });
});

/** Whether anything is said at any look of the year. */
const everSaid = (lived: DaysLived): boolean =>
  [1, 2, 3, 4].some((look) => readInsights(lived, firstDay, addDays(firstDay, look * LOOK_DAYS)).length > 0);
/** What one might do instead: the usual test of two means, one in twenty for each question, once. */
const everSaidWithoutCare = (lived: DaysLived): boolean =>
  insightIds.some((id) => {
    const { deed } = insightQuestions[id];
    const [done, not] = [true, false].map((isDone) =>
      lived.rated.filter(({ on }) => lived.done[deed].has(addDays(on, -1)) === isDone).map(({ pain }) => pain),
    ) as [number[], number[]];
    const spread = noiseOf(lived.rated.map(({ pain }) => pain));
    return meanOf(not) - meanOf(done) > 1.645 * spread * Math.sqrt(1 / done.length + 1 / not.length);
  });

/** Long form: INSIGHT_PEOPLE=20000, or npm run bench -- insight. */
const people = Number(process.env['INSIGHT_PEOPLE'] ?? 400);
function shareSaid(says: (lived: DaysLived) => boolean): number {
  const random = randomFrom(11);
  let said = 0;
  for (let n = 0; n < people; n++) if (says(shuffled(yearOf(random, { walkEases: 1.5, rows: 0.5, habit: 0.5 }), random))) said += 1;
  return said / people;
}

describe('a year of days', () => {
  test('dealt out by chance: something is said to one in twenty at most, in the whole year', () => {
    expect(shareSaid(everSaid)).toBeLessThanOrEqual(0.05);
  });
  test('would be caught if each question had a chance of one in twenty for itself', () => {
    expect(shareSaid(everSaidWithoutCare)).toBeGreaterThan(0.05);
  });
  test('in which walks really go along with easier days says so, with whole numbers and a range', () => {
    const random = randomFrom(5);
    const told = Array.from({ length: 20 }, () =>
      readInsights(yearOf(random, { walkEases: 1.6, rows: 0.2, habit: 0 }), firstDay, addDays(firstDay, 364)),
    );
    const walks = told.flatMap((one) => one.filter(({ id }) => id === 'walk-back'));
    expect(walks.length).toBeGreaterThan(15);
    for (const { by, low, high, days, others } of walks) {
      expect([by, low, high].every(Number.isInteger) && low <= by && by <= high && days > 20 && others > 20).toBe(true);
    }
  });
  test('in which days after a walk are harder says nothing: nobody is told to do less', () => {
    const random = randomFrom(6);
    const told = Array.from({ length: 20 }, () =>
      readInsights(yearOf(random, { walkEases: -2, rows: 0, habit: 0 }), firstDay, addDays(firstDay, 364)),
    );
    expect(told.flat().filter(({ id }) => id === 'walk-back')).toEqual([]);
  });
  test('says nothing before the first look, and the same until the next one', () => {
    const lived = yearOf(randomFrom(5), { walkEases: 3, rows: 0, habit: 0 });
    expect(readInsights(lived, firstDay, addDays(firstDay, LOOK_DAYS - 1))).toEqual([]);
    expect(readInsights(lived, undefined, addDays(firstDay, 200))).toEqual([]);
    const at = readInsights(lived, firstDay, addDays(firstDay, LOOK_DAYS));
    expect(at.map(({ id }) => id)).toContain('walk-back');
    expect(readInsights(lived, firstDay, addDays(firstDay, 2 * LOOK_DAYS - 1))).toEqual(at);
    expect(lookOn(firstDay, addDays(firstDay, 2 * LOOK_DAYS))).toBe(addDays(firstDay, 2 * LOOK_DAYS));
  });
});

test('days are read from what was told: the first check-in of a day, walks and ticks', () => {
  const at = (type: Content['type'], local: string, data: object): Content =>
    ({ type, v: 1, occurred: { local, tz: 'UTC' }, data }) as unknown as Content;
  const { rated, done } = daysLived([
    at('checked-in', '2026-01-07T18:00', { pre: 4, energy: 3 }),
    at('checked-in', '2026-01-07T20:00', { pre: 6, energy: 2 }),
    at('checked-in', '2026-01-06T18:00', { pre: 5, energy: 4 }),
    at('activity-done', '2026-01-05T10:00', { kind: 'walk', minutes: 20 }),
    at('activity-done', '2026-01-06T10:00', { kind: 'other', minutes: 20 }),
    at('habit-done', '2026-01-07T02:30', { habit: 'breathe' }),
    at('habit-done', '2026-01-06T10:00', { habit: 'footwear' }),
  ]);
  expect(rated).toEqual([
    { on: '2026-01-06', pain: 5, energy: 4 },
    { on: '2026-01-07', pain: 4, energy: 3 },
  ]);
  expect(deeds.map((deed) => [...done[deed]])).toEqual([['2026-01-05'], ['2026-01-06'], [], []]);
});
