import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';
import { foundIn } from './found-in.ts';
import { gather, partsOf } from './parts.ts';
import {
  type ResultItem,
  type ResultOwn,
  type ResultSession,
  type Results,
  resultEnds,
  resultEvents,
  resultLights,
  resultOwnUnits,
  resultStandings,
  resultUnits,
} from './results.ts';
import { openResults, writeResults } from './results-text.ts';

const runs = Number(process.env['RESULTS'] ?? 150);
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const scale = fc.integer({ min: 0, max: 10 });
const name = fc.constantFrom('bird-dog', 'glute-bridge', 'side-plank', '4.5', 'AM-21', 'reps', 'design', 'kit', 'T9', 'mob_spine');
const amount = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(2.5, 7.25, 22.68));
const plain = { noNullPrototype: true } as const;
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as unknown as T;
const some = <T>(each: fc.Arbitrary<T>, most = 6): fc.Arbitrary<T[]> => fc.array(each, { maxLength: most });

const item: fc.Arbitrary<ResultItem> = fc
  .record(
    {
      exercise: name,
      unit: fc.constantFrom(...resultUnits),
      sides: fc.constantFrom(1 as const, 2 as const),
      sets: fc.integer({ min: 0, max: 8 }),
      amount,
      kg: fc.constantFrom(undefined, 4, 7.5),
      done: some(amount),
    },
    plain,
  )
  .map((one) => without(one) as ResultItem);
const session: fc.Arbitrary<ResultSession> = fc
  .record(
    {
      on: day,
      ended: fc.constantFrom(...resultEnds),
      light: fc.constantFrom(...resultLights),
      before: fc.option(scale, { nil: undefined }),
      peak: scale,
      effort: fc.option(scale, { nil: undefined }),
      minutes: fc.integer({ min: 0, max: 90 }),
      items: some(item, 10),
    },
    plain,
  )
  .map((one) => without(one) as ResultSession);
const units = fc.integer({ min: 0, max: 100_000 });
const own = fc.record({ unit: fc.constantFrom(...resultOwnUnits), from: units, now: units, goal: units, days: units }, plain);
/** By its name where the person ticked one. */
const named = (one: ResultOwn, notes: readonly string[]): ResultOwn => {
  const words = notes[one.days % 4];
  return words === undefined ? one : { ...one, words };
};
const results: fc.Arbitrary<Results> = fc
  .record(
    {
      who: fc.stringMatching(/^[a-z0-9]{16}$/),
      name: fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { nil: undefined }),
      ...{ from: day, until: day },
      program: fc.constantFrom('my-plan', 'rx:k3x9.1234567890123456'),
      version: fc.integer({ min: 0, max: 40 }),
      standing: fc.constantFrom(...resultStandings),
      perWeek: fc.integer({ min: 1, max: 7 }),
      sessions: some(session),
      events: some(
        fc
          .record({ on: day, kind: fc.constantFrom(...resultEvents), pain: fc.option(scale, { nil: undefined }) }, plain)
          .map((one) => without(one)),
      ) as fc.Arbitrary<Results['events']>,
      weeks: some(
        fc.record({ on: day, pain: scale, worst: scale, interference: scale, confidence: scale, activities: some(scale, 3) }, plain),
      ),
      tests: some(fc.record({ on: day, test: name, value: fc.integer({ min: -60, max: 400 }) }, plain)),
      changes: some(fc.record({ on: day, exercise: name, rule: name, source: name, field: name, was: amount, now: amount }, plain)),
      swaps: some(fc.record({ on: day, from: name, to: name, why: name }, plain)),
      left: some(fc.record({ pattern: name, reason: name }, plain)),
      notes: some(fc.string({ maxLength: 60, unit: 'grapheme' }), 3),
      own: fc.option(fc.array(own, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    },
    plain,
  )
  .map(({ own: all, ...one }) => without({ ...one, own: all?.map((each) => named(each, one.notes)) }) as Results);

/** Four weeks of three sessions of eight exercises, as people have them. */
const month: Results = {
  ...{ who: 'k3x9a8b7c6d5e4f3', name: 'Client 0412', from: '2026-11-02', until: '2026-11-29' },
  ...{ program: 'rx:k3x9.1234567890123456', version: 2, standing: 'go', perWeek: 3 },
  sessions: Array.from({ length: 12 }, (_, at) => ({
    on: `2026-11-${String(2 + Math.floor(at / 3) * 7 + (at % 3) * 2).padStart(2, '0')}`,
    ...({ ended: 'finished', light: 'green', before: 3, peak: 3 + (at % 2), effort: 4, minutes: 20 } as const),
    items: ['cat-cow', 'bird-dog', 'side-plank', 'glute-bridge', 'pallof-press', 'towel-row', 'heel-raises', 'childs-pose'].map(
      (exercise, n): ResultItem => ({
        ...{ exercise, unit: n === 2 ? 'seconds' : 'reps', sides: n % 3 === 1 ? 2 : 1, sets: 3, amount: 8 + at },
        done: [8 + at, 8 + at, 7 + at],
      }),
    ),
  })),
  events: [{ on: '2026-11-10', kind: 'hurt', pain: 6 }],
  weeks: [9, 16, 23].map((date) => ({
    ...{ on: `2026-11-${String(date).padStart(2, '0')}`, pain: 4, worst: 6, interference: 3, confidence: 6 },
    activities: [4, 5, 6],
  })),
  tests: [],
  changes: [{ on: '2026-11-09', exercise: 'bird-dog', rule: '4.5', source: 'design', field: 'reps', was: 8, now: 9 }],
  ...{ swaps: [], left: [], notes: [] },
};

describe('results', () => {
  it('come back as they were sent', () => {
    fc.assert(
      fc.property(results, (sent) => {
        expect(openResults(writeResults(sent))).toEqual({ ok: true, results: sent });
      }),
      { numRuns: runs },
    );
  });

  it('of four weeks fit into a few codes', () => {
    const text = writeResults(month);
    expect(text.length).toBeLessThan(1200);
    expect(partsOf(text).length).toBeLessThan(3);
  });

  it('are refused with any one bit changed, cut short or made longer', () => {
    const text = writeResults(month);
    const bytes = fromBase64url(text) as Uint8Array;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7));
      expect([bit, openResults(toBase64url(changed)).ok]).toEqual([bit, false]);
    }
    for (let length = 0; length < text.length; length += 5) expect(openResults(text.slice(0, length)).ok).toBe(false);
    expect(openResults(`${text}AAAA`)).toEqual({ ok: false, problem: 'changed' });
  });

  it('of a newer Plumbline say so, and any other text is none', () => {
    expect(openResults(toBase64url(Uint8Array.of(2, 0, 0)))).toEqual({ ok: false, problem: 'newer' });
    expect(openResults('')).toEqual({ ok: false, problem: 'not-results' });
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => openResults(text).ok === false),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a day that is none', { ...month, from: 'today' }],
    ['pain of eleven', { ...month, weeks: [{ ...(month.weeks[0] as Results['weeks'][0]), pain: 11 }] }],
    ['a name with a comma', { ...month, left: [{ pattern: 'a,b', reason: 'kit' }] }],
    ['a note as long as a book', { ...month, notes: ['x'.repeat(300)] }],
    ['half a length', { ...month, own: [{ unit: 'lengths', from: 8, now: 8.5, goal: 20, days: 1 }] }],
    ['a unit that is none', { ...month, own: [{ unit: 'miles', from: 8, now: 9, goal: 20, days: 1 }] }],
    ['nobody', { ...month, who: '' }],
  ])('with %s are not written', (_what, wrong) => {
    expect(() => writeResults(wrong as Results)).toThrow(/lack a part/);
  });
});

describe('a row of codes', () => {
  it('gives the text in whatever order it is read, some of it twice', () => {
    const long = fc.stringMatching(/^[A-Za-z0-9_-]{1,400}$/);
    fc.assert(
      fc.property(long, fc.integer({ min: 40, max: 120 }), fc.infiniteStream(fc.nat()), (text, most, chance) => {
        const parts = partsOf(text, most);
        const order = parts.map((part) => [chance.next().value as number, part] as const).toSorted(([a], [b]) => a - b);
        let held: readonly string[] = [];
        let whole: string | undefined;
        for (const [, part] of order.flatMap((one) => [one, one])) {
          const now = gather(held, part);
          held = now?.parts ?? [];
          whole = now?.text;
        }
        expect(whole).toBe(text);
      }),
      { numRuns: 100 },
    );
  });
  it('of two texts is never mixed, and a changed part is never taken', () => {
    const [a, b] = [partsOf('a'.repeat(100), 40), partsOf('b'.repeat(100), 40)];
    expect(gather([a[0] ?? '', a[1] ?? ''], b[2] ?? '')).toMatchObject({ here: 1, of: 3, text: undefined });
    expect(gather([a[0] ?? '', a[1] ?? ''], (a[2] ?? '').replace(/a$/, 'c'))).toMatchObject({ here: 3, text: undefined });
    expect(gather([], 'no part!')).toBeUndefined();
  });
});

it('what a code holds is told by its address', () => {
  expect(foundIn('https://plumbline.example/#/rx/AbC-_1')).toEqual({ kind: 'program', link: 'AbC-_1' });
  expect(foundIn('Look: https://x.example/desk/#/results/1.2.abcdef.AbC\n')).toEqual({ kind: 'results', part: '1.2.abcdef.AbC' });
  expect(foundIn('https://example.org/#/today')).toBeUndefined();
});
