// A life as it is gathered, and its JSON: whatever people live, it fits the shape that is promised.
import { addDays, type Fact, type Facts, type FactType, foldFacts } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { writeTable } from '../csv/tables.ts';
import { comingPlan } from '../report/coming-plan.ts';
import { report } from '../report/report-shape.ts';
import { writeReport } from '../report/write-report.ts';
import { toldLife } from '../told/told.ts';
import { beginningOf, catalog, factOf, livesOf, requestFor } from './lives.ts';

const plan = { mode: 'full', provisional: false, minutes: 20, items: [], because: [] } as const;
const begin = (session: string, local?: string) =>
  factOf('session-started', { session, plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' }, local);
const set = { session: 's', item: 'i', exercise: 'bird-dog', set: 1, side: 'left', completed: true } as const;

describe('a session', () => {
  test('is told from the questions before it to the morning after', () => {
    const facts = [
      factOf('checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }),
      begin('s'),
      factOf('set-finished', { ...set, reps: 8 }),
      factOf('hurt-reported', { session: 's', peak: 4, spread: 'none' }),
      factOf('set-finished', { ...set, reps: 6, completed: false }),
      factOf('item-skipped', { session: 's', item: 'j' }),
      factOf('session-finished', { session: 's', peak: 3, effort: 5, provoked: ['bird-dog'] }, '2026-11-02T18:20'),
      factOf('morning-recalled', { session: 's', answer: 'same', pain: 1 }, '2026-11-04T18:00'),
    ];
    const [session] = toldLife(facts).sessions;
    expect(session).toMatchObject({ before: { pre: 2 }, status: 'finished', peak: 4, effort: 5, skipped: ['j'], morning: { pain: 1 } });
    expect(session?.sets).toMatchObject([{ reps: 6, completed: false }]);
    expect(writeReport(requestFor({ facts, state: foldFacts(facts, catalog) })).sessions[0]).toMatchObject({ minutes: 20, peakPain: 4 });
  });
  test('that was taken back never was, and one that nobody ended is unfinished', () => {
    const gone = [begin('gone'), factOf('session-finished', { session: 'gone', peak: 0 })];
    const open = begin('open');
    const back = factOf(
      'fact-withdrawn',
      {},
      '2026-11-02T19:00',
      gone.map(({ id }) => id),
    );
    expect(toldLife([...gone, open, back]).sessions).toMatchObject([{ id: 'open', status: 'unfinished' }]);
  });
  test('does not take the questions of another day for its own, nor sets of a session that never began', () => {
    const facts = [factOf('checked-in', { pre: 2, legs: 'same', energy: 4, anythingNew: false }), begin('s', '2026-11-03T09:00')];
    expect(toldLife([...facts, factOf('set-finished', { ...set, session: 'x' })]).sessions).toMatchObject([{ sets: [] }]);
    expect(toldLife(facts).sessions[0]?.before).toBeUndefined();
  });
});

const [someone] = livesOf(1, 1, 5);
if (someone === undefined) throw new Error('nobody lived');
const { facts: first, from } = beginningOf(someone);
const on = (day: number) => addDays(from, day);
const tell = <K extends FactType>(day: number, type: K, data: Facts[K]) => factOf(type, data, `${on(day)}T18:00`);
const swum = (type: 'quota-tried' | 'quota-done', amount: number, day: number) => tell(day, type, { activity: 'a1', amount });
const swimming = [
  ...first,
  tell(0, 'activity-named', { activity: 'a1', words: 'Swim with my daughter' }),
  tell(0, 'quota-started', { activity: 'a1', unit: 'lengths', goal: 30 }),
  ...[1, 2, 3].map((day) => swum('quota-tried', 10, day)),
  tell(3, 'quota-started', { activity: 'a1', unit: 'lengths', goal: 20 }),
  ...[4, 5, 6].map((day) => swum('quota-done', 8, day)),
];
const asked = (facts: readonly Fact[]) => requestFor({ facts, state: foldFacts(facts, catalog) });
const ownIn = (facts: readonly Fact[]) => writeReport(asked(facts)).ownActivities?.filter(({ words }) => words.startsWith('Swim')) ?? [];

describe('an activity that comes back', () => {
  test('is told with its tries, what was done, where it began and where it is', () => {
    const amounts = (amount: number, days: readonly number[]) => days.map((day) => ({ on: on(day), amount }));
    expect(ownIn(swimming)).toEqual([
      {
        ...{ words: 'Swim with my daughter', unit: 'lengths', goal: 20, begun: on(0), began: 8, now: 9 },
        ...{ tried: amounts(10, [1, 2, 3]), done: amounts(8, [4, 5, 6]) },
      },
    ]);
    expect(writeReport(asked([begin('s')]))).not.toHaveProperty('ownActivities');
  });
  test('is another one after it was left, or in another unit; what names none is let go', () => {
    const again = [
      ...swimming,
      tell(7, 'quota-ended', { activity: 'a1' }),
      swum('quota-done', 5, 7),
      tell(8, 'quota-started', { activity: 'a1', unit: 'minutes', goal: 60 }),
      tell(9, 'quota-started', { activity: 'a1', unit: 'lengths', goal: 6 }),
      ...[9, 10, 11].map((day) => swum('quota-tried', 5, day)),
    ];
    expect(ownIn(again).map(({ unit, until, now, done }) => [unit, until, now, done.length])).toEqual([
      ['lengths', on(7), undefined, 3],
      ['minutes', on(9), undefined, 0],
      ['lengths', undefined, 4, 0],
    ]);
    expect(report.fits(JSON.parse(JSON.stringify(writeReport(asked(again)))))).toBe(true);
  });
  test('stands in the table of outcomes, a row for each time', () => {
    const rows = writeTable('outcomes', asked(swimming)).split('\r\n');
    const swims = rows.filter((row) => row.includes('Swim'));
    expect([swims.length, ...swims.slice(2, 4)]).toEqual([
      6,
      `${on(3)},own-tried,Swim with my daughter,,10,lengths`,
      `${on(4)},own-done,Swim with my daughter,,8,lengths`,
    ]);
  });
  test('is planned with the amount of the day, not with that of the day the block began on', () => {
    expect(asked(swimming).plan?.quotas?.map(({ words, amount }) => [words, amount])).toEqual([['Swim with my daughter', 9]]);
    expect(comingPlan(foldFacts(swimming, catalog), catalog, on(21))?.quotas?.map(({ amount }) => amount)).toEqual([7]);
  });
});

test('flares begin once and end once', () => {
  const facts = [
    factOf('flare-started', { by: 'tap' }, '2026-11-02T09:00'),
    factOf('flare-started', { by: 'pattern' }, '2026-11-03T09:00'),
    factOf('flare-ended', { by: 'rule' }, '2026-11-08T09:00'),
    factOf('flare-started', { by: 'tap' }, '2026-11-20T09:00'),
  ];
  expect(toldLife(facts).flares).toEqual([{ from: '2026-11-02', until: '2026-11-08' }, { from: '2026-11-20' }]);
});

test('the JSON of any life fits its shape, and tells every session that was lived', () => {
  for (const life of livesOf(Number(process.env['PLUMBLINE_BUNDLES'] ?? 24), 5, 3)) {
    const value = JSON.parse(JSON.stringify(writeReport(requestFor(life))));
    expect(report.fits(value)).toBe(true);
    expect(value.sessions.length).toBe(life.facts.filter(({ content }) => content.type === 'session-started').length);
    expect(value.sessions.flatMap(({ sets }: { sets: unknown[] }) => sets).length).toBeGreaterThanOrEqual(
      life.state.sessions.flatMap(({ sets }) => sets).length,
    );
  }
});
