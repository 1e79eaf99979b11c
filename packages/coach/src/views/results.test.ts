import type { Content, Fact, Facts, FactType } from '@plumbline/engine';
import { openResults, type Results, writeResults } from '@plumbline/handover';
import { describe, expect, test } from 'vitest';
import { catalog, diaryOf, plainPerson } from '../scenarios/someone.ts';
import { day, did, swimming } from '../scenarios/swimming.ts';
import { beginLife } from '../scenarios/told-life.ts';
import { type ClientRow, clientRow, exceptionsFirst, signsToday, withResults } from './desk-clients.ts';
import { ownWords, type ResultsAsk, resultsOf, resultsSince } from './results.ts';

const who = 'k3x9a8b7c6d5e4f3';
const ask: ResultsAsk = { who, since: '2026-11-02', until: '2026-11-09', version: 0, left: [], notes: [] };

const factOn = <K extends FactType>(on: string, type: K, data: Facts[K]): Fact => ({
  ...{ id: `${type} ${on}`, ms: Date.parse(on), ctr: 0 },
  content: { type, v: 1, occurred: { local: `${on}T18:00`, tz: 'UTC' }, data } as Content,
});

async function week(): Promise<Results> {
  const life = await beginLife();
  await life.session('2026-11-02');
  await life.session('2026-11-04', { pre: 3, peak: 6, provoked: ['glute-bridge'] });
  await life.session('2026-11-06', { morning: 'worse' });
  await life.say('2026-11-08', 'week-checked', { painAvg: 4, painWorst: 6, interference: 3, confidence: 6, activities: {} });
  return resultsOf(life.state(), [], ask);
}

describe('results of a week', () => {
  test('tell sets against the plan, the light, the weekly points, and come through a code unchanged', async () => {
    const results = await week();
    expect(results).toMatchObject({ from: '2026-11-02', until: '2026-11-09', standing: 'go', perWeek: 3, program: 'my-plan' });
    expect(results.sessions.map(({ on, ended }) => [on, ended])).toEqual([
      ['2026-11-02', 'finished'],
      ['2026-11-04', 'finished'],
      ['2026-11-06', 'finished'],
    ]);
    for (const { items } of results.sessions) for (const { done, sets, amount } of items) expect(done).toEqual(Array(sets).fill(amount));
    expect(results.sessions[1]).toMatchObject({ before: 3, peak: 6, effort: 4, light: 'red' });
    expect(results.weeks).toEqual([{ on: '2026-11-08', pain: 4, worst: 6, interference: 3, confidence: 6, activities: [] }]);
    expect(openResults(writeResults(results))).toEqual({ ok: true, results });
  });

  test('tell each change of a number once, with its rule', async () => {
    const life = await beginLife();
    for (const day of ['02', '04', '06', '09', '11', '13', '16']) await life.session(`2026-11-${day}`, { effort: 3 });
    const { changes } = resultsOf(life.state(), [], { ...ask, until: '2026-11-16' });
    expect(changes.length).toBeGreaterThan(0);
    for (const { rule, was, now } of changes) expect([/^(4\.|AM-)/.test(rule), was !== now]).toEqual([true, true]);
    expect(new Set(changes.map((one) => JSON.stringify({ ...one, on: '' }))).size).toBe(changes.length);
  });

  test('say nothing of an answer about health, of a condition, or in the words of the person', async () => {
    const life = await beginLife('2026-11-02', {
      ...plainPerson,
      conditions: [{ condition: 'KNEE', since: '2026-01-01' }],
    });
    await life.say('2026-11-02', 'activity-named', { activity: 'a1', words: 'Lifting my grandson' });
    await life.session('2026-11-02');
    const results = resultsOf(life.state(), [], {
      ...ask,
      left: [{ slot: 's', pattern: 'lunge', reason: 'inadmissible', because: [{ rule: 'KNEE', source: 'design' }] }],
    });
    expect(JSON.stringify(results)).not.toMatch(/KNEE|grandson/);
    expect(results.left).toEqual([{ pattern: 'lunge', reason: 'inadmissible' }]);
    expect(ownWords(life.state(), [], ask.since)).toEqual(['Lifting my grandson']);
    const noted = (note: string, minutes: number) => factOn('2026-11-03', 'activity-done', { kind: 'other', minutes, note });
    const notes = [noted('Bike ride', 30), noted('Steps: 8200', 0), noted('Bike ride', 45)];
    expect(ownWords(life.state(), notes, ask.since)).toEqual(['Lifting my grandson', 'Bike ride']);
  });

  test('tell what comes back step by step, by its name only where the person ticked it, and only what was done since', () => {
    const diary = swimming();
    for (const n of [3, 4]) did(diary, n, 8);
    const told = (more: Partial<ResultsAsk> = {}) => resultsOf(diary.state, [], { ...ask, ...more });
    const swim = { unit: 'lengths', from: 8, now: 9, goal: 20, days: 2 } as const;
    expect(told().own).toEqual([swim]);
    expect(told({ since: day(5) })).not.toHaveProperty('own');
    const named = told({ notes: ['Bike ride', 'Swim with my daughter'] });
    expect(named.own).toEqual([{ ...swim, words: 'Swim with my daughter' }]);
    expect(openResults(writeResults(named))).toEqual({ ok: true, results: named });
    // Whoever brings nothing back is read by a desk of before.
    expect(resultsOf(diaryOf(plainPerson).state, [], ask)).not.toHaveProperty('own');
    const { own: _, ...later } = told({ since: day(5), until: day(9) });
    expect(withResults(named, later).own).toEqual(named.own);
    expect(withResults(named, { ...later, own: [{ ...swim, now: 10 }] }).own).toEqual([{ ...swim, now: 10 }]);
  });

  test('tell of a stop, a stop sign and a bad day', () => {
    const { state } = diaryOf(plainPerson);
    const facts = [
      factOn('2026-11-01', 'flare-started', { by: 'tap' }),
      factOn('2026-11-03', 'flare-started', { by: 'tap' }),
      factOn('2026-11-05', 'hurt-reported', { peak: 6, spread: 'same' }),
      factOn('2026-11-06', 'stop-sign-reported', { sign: 'dizzy', class: 'session' }),
    ];
    const results = resultsOf(state, facts, ask);
    expect(results.events).toEqual([
      { on: '2026-11-03', kind: 'flare-started' },
      { on: '2026-11-05', kind: 'hurt', pain: 6 },
      { on: '2026-11-06', kind: 'session-sign' },
    ]);
  });

  test('begin on the day of the last ones, or eight weeks back at most', () => {
    const { state } = diaryOf(plainPerson);
    expect(resultsSince(state, '2026-11-05', '2026-11-20')).toBe('2026-11-05');
    expect(resultsSince(state, undefined, '2026-11-02') <= '2026-11-02').toBe(true);
    expect(catalog.exercises.length).toBeGreaterThan(100);
  });
});

describe('at the desk', () => {
  test('results shown twice count once, and later ones take the place of the same days', async () => {
    const first = await week();
    expect(withResults(first, first)).toEqual(first);
    const next: Results = { ...first, from: '2026-11-06', until: '2026-11-13', sessions: first.sessions.slice(2), weeks: first.weeks };
    const both = withResults(first, next);
    expect([both.from, both.until, both.sessions.length]).toEqual(['2026-11-02', '2026-11-13', 3]);
    expect(withResults(next, first)).toEqual(both);
  });

  const calm: Results = {
    ...{ who, from: '2026-10-05', until: '2026-11-01', program: 'my-plan', version: 0, standing: 'go', perWeek: 3 },
    ...{ sessions: [], events: [], weeks: [], tests: [], changes: [], swaps: [], left: [], notes: [] },
  };
  const session = { on: '2026-10-30', ended: 'finished', light: 'green', peak: 2, minutes: 20, items: [] } as const;
  const weeks = (pains: readonly number[]): Results['weeks'] =>
    pains.map((pain, at) => ({ on: `2026-09-${10 + at}`, pain, worst: pain, interference: 3, confidence: 5, activities: [] }));
  test.each([
    ['a call', { ...calm, events: [{ on: '2026-10-29', kind: 'call' } as const] }, 'safety'],
    ['a clinician', { ...calm, standing: 'clinician' as const }, 'safety'],
    ['a stop for pain', { ...calm, sessions: [{ ...session, ended: 'pain' as const }] }, 'stopped'],
    ['a red light', { ...calm, sessions: [{ ...session, light: 'red' as const }] }, 'stopped'],
    ['pain that rose', { ...calm, weeks: weeks([3, 3, 3, 3, 7, 7, 7]) }, 'worse'],
    ['nothing', calm, undefined],
    ['a stop sign of long ago', { ...calm, events: [{ on: '2026-08-29', kind: 'call' } as const] }, undefined],
    ['one worse week', { ...calm, weeks: weeks([3, 3, 6]) }, undefined],
  ])('%s is said first', (_what, history, kind) => {
    expect(clientRow(history).signs[0]?.kind).toBe(kind);
  });

  test('exceptions stand first, and who was heard of longest ago before the others', () => {
    const row = (until: string, signs: ClientRow['signs'] = []): Pick<ClientRow, 'until' | 'signs'> => ({ until, signs });
    const [fine, later] = [row('2026-11-17'), row('2026-11-18')];
    const idle = row('2026-11-01');
    const worse = row('2026-11-18', [{ kind: 'worse', from: 3, to: 6 }]);
    const safety = row('2026-11-18', [{ kind: 'safety', on: '2026-11-17', event: 'call' }]);
    expect(exceptionsFirst([later, fine, idle, worse, safety], '2026-11-20')).toEqual([safety, worse, idle, fine, later]);
    expect(signsToday(idle, '2026-11-20')).toEqual([{ kind: 'idle', days: 19 }]);
  });
});
