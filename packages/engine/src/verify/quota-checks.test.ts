// Named activities of a plan, counted anew. Source: rule book 4.8; I-01, I-10, I-15, I-40, I-41.
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Person } from '../person.ts';
import type { HistorySummary, Plan, PlanQuota } from '../reasoning.ts';
import { prepare } from './context.ts';
import { checkQuotas } from './quota-checks.ts';
import { declares, FROM, history, library, person, plan } from './small-world.fixture.ts';
import { verify } from './verify.ts';
import type { Violation } from './violation.ts';

type PastQuota = NonNullable<HistorySummary['quotas']>[number];
const quota = (more: Partial<PlanQuota> = {}): PlanQuota => ({
  activity: 'garden',
  words: 'Work in the garden',
  unit: 'minutes',
  goal: 60,
  amount: 10,
  least: 7,
  most: 11,
  because: [],
  ...more,
});
interface Given {
  readonly who?: Person;
  readonly forbidden?: boolean;
  readonly past?: HistorySummary;
  readonly more?: Partial<Plan>;
}
function found(quotas: readonly PlanQuota[], { who = person(), forbidden = false, past, more = {} }: Given = {}): readonly string[] {
  const out: Violation[] = [];
  checkQuotas(prepare(who, library), { ...plan(), quotas, ...more }, forbidden, past, out);
  return out.map(({ where, invariant, detail }) => `${where} ${invariant} ${detail}`);
}
const log = (known: Partial<PastQuota> = {}, redOn: readonly string[] = []): HistorySummary => ({
  ...history(),
  quotas: [{ activity: 'garden', goal: 60, trials: [12, 13, 14], done: [], ...known }],
  redOn,
});

describe('the numbers of an activity', () => {
  it('may be right, or none', () => {
    expect(found([quota()])).toEqual([]);
    expect(found([])).toEqual([]);
    expect(found([], { forbidden: true })).toEqual([]);
    expect(found([quota({ amount: 0, least: 0, most: 0 })])).toEqual([]);
    expect(found([quota({ amount: 60, least: 60, most: 60 })])).toEqual([]);
  });
  it.each<readonly [string, Partial<PlanQuota>, readonly string[]]>([
    ['part of a minute', { amount: 9.5, least: 7, most: 10 }, ['I-40 60, 9.5, 7, 10 are no whole amounts']],
    ['less than nothing', { least: -1, amount: 0, most: 0 }, ['I-40 60, 0, -1, 0 are no whole amounts', 'I-15 -1 on a bad day, 0 planned']],
    ['a goal of nothing', { goal: 0, amount: 0, least: 0, most: 0 }, ['I-40 0, 0, 0, 0 are no whole amounts']],
    ['over the goal', { amount: 61, least: 61, most: 61 }, ['I-15 61 asked for, the goal is 60']],
    ['over a tenth more on a good day', { most: 12 }, ['I-15 12 on a good day, 10 planned']],
    ['under seven tenths on a bad day', { least: 6 }, ['I-15 6 on a bad day, 10 planned']],
    ['more on a bad day', { least: 11 }, ['I-15 11 on a bad day, 10 planned']],
    ['less on a good day', { most: 9 }, ['I-15 at most 9, 10 planned']],
  ])('are not %s', (_name, more, lines) => expect(found([quota(more)])).toEqual(lines.map((line) => `quota garden ${line}`)));
  it('are a ceiling where effort makes worse, and nothing has to be reached', () => {
    const who = declares('PEM');
    expect(found([quota({ least: 0, most: 10 })], { who })).toEqual([]);
    expect(found([quota({ least: 0, most: 9 })], { who })).toEqual([]);
    expect(found([quota({ least: 0, most: 11 })], { who })).toEqual([`quota garden I-41 0 to 11, where 10 is the person's own ceiling`]);
    expect(found([quota({ least: 1, most: 10 })], { who })).toEqual([`quota garden I-41 1 to 10, where 10 is the person's own ceiling`]);
  });
  it('are of three activities at most, each once, and of none where no plan may be made', () => {
    const named = (...names: readonly string[]) => names.map((activity) => quota({ activity }));
    expect(found(named('a', 'b', 'c'))).toEqual([]);
    expect(found(named('a', 'b', 'c', 'd'))).toEqual(['quotas I-15 4 activities at once']);
    expect(found(named('a', 'a'))).toEqual(['quotas I-40 one activity twice']);
    expect(found([quota()], { forbidden: true })).toEqual(['quotas I-01 amounts of activities where no plan may be made']);
    expect(verify({ ...plan(), quotas: named('a', 'a') }, person(), library)).toMatchObject([{ where: 'quotas', invariant: 'I-40' }]);
  });
});

describe('what was tried and done', () => {
  const most = (known: Partial<PastQuota>): number => {
    const reached = (amount: number) =>
      found([quota({ goal: 200, amount, least: amount, most: amount })], { past: log({ goal: 200, ...known }) });
    const at = Array.from({ length: 200 }, (_, i) => i + 1).findLast((amount) => reached(amount).length === 0) ?? 0;
    expect(reached(at + 1)).toEqual([`quota garden I-15 ${at + 1} planned, ${at} reached`]);
    return at;
  };
  const did = (...days: readonly number[]) => days.map((day) => ({ on: addDays('2026-11-01', day), amount: 5 }));
  it('begins at eight tenths of the mean of the trials, a minute at least', () => {
    expect(most({ trials: [10, 10, 10] })).toBe(8);
    expect(most({ trials: [12, 13, 14] })).toBe(10);
    expect(most({ trials: [1, 1, 1] })).toBe(1);
  });
  it('rises by a tenth with every second day on which something was done', () => {
    const trials = [25, 25, 25];
    expect(most({ trials, done: did(0) })).toBe(20);
    expect(most({ trials, done: did(0, 1) })).toBe(22);
    expect(most({ trials, done: did(0, 0) })).toBe(20);
    expect(most({ trials, done: did(0, 1, 2) })).toBe(22);
    expect(most({ trials, done: did(0, 1, 2, 3) })).toBe(25);
  });
  it('keeps the goal that was told', () => {
    const past = log({ goal: 90 });
    expect(found([quota()], { past })).toEqual(['quota garden I-15 a goal of 60, 90 was told']);
    expect(found([quota({ goal: 90 })], { past })).toEqual([]);
  });
  it('is not asked of an activity that nobody tried, nor without a log', () => {
    const none = ['quota garden I-15 nobody tried it, so it has no quota'];
    expect(found([quota()], { past: log({ trials: [] }) })).toEqual(none);
    expect(found([quota()], { past: log({ activity: 'stairs' }) })).toEqual(none);
    expect(found([quota()], { past: history() })).toEqual(none);
    expect(found([quota({ amount: 50, least: 50, most: 50 })])).toEqual([]);
  });
  it('rests on the day of a red light and the one after', () => {
    const red = (on: string, more: Partial<PlanQuota> = {}, from = FROM) => found([quota(more)], { past: log({}, [on]), more: { from } });
    const rests = ['quota garden I-10 11 the day of a red light, or the one after'];
    expect(red(FROM)).toEqual(rests);
    expect(red(addDays(FROM, -1))).toEqual(rests);
    expect(red(addDays(FROM, -2))).toEqual([]);
    expect(red(addDays(FROM, 1))).toEqual([]);
    expect(red(FROM, { amount: 0, least: 0, most: 0 })).toEqual([]);
    expect(red('someday', {}, 'someday')).toEqual([]);
  });
});
