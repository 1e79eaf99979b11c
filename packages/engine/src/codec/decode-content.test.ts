import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalTypes, type FactType } from '../facts.ts';
import { decodeContent } from './decode-content.ts';
import { answersOthers, factShapes } from './fact-shapes.ts';
import { mostProblems } from './shape.ts';
import type { Upcasts } from './upcasts.ts';

const golden: readonly Record<string, unknown>[] = JSON.parse(readFileSync(new URL('./golden/v1.json', import.meta.url), 'utf8'));
const types = Object.keys(factShapes) as FactType[];
const sampleOf = (type: FactType) => golden.find((sample) => sample['type'] === type) ?? {};
const errorOf = (value: unknown, steps?: Upcasts) => {
  const decoded = decodeContent(value, steps);
  return decoded.ok ? undefined : decoded.error;
};

describe('facts written by version 1', () => {
  test('have a sample of every type', () => {
    expect([...new Set(golden.map((sample) => sample['type']))].sort()).toEqual([...types].sort());
  });
  test('are all read, and are what they were', () => {
    for (const sample of golden) expect(decodeContent(sample)).toEqual({ ok: true, content: sample });
  });
  test('read the same for ever', () => {
    const read = golden.map((sample) => decodeContent(sample));
    const hash = createHash('sha256').update(JSON.stringify(read)).digest('hex');
    expect(hash).toBe('446860bba3f0ee0d233996a6bd50db3e66099e54b3d2813c194c85fd65fac51d');
  });
});

describe('a content that this version cannot read', () => {
  test('is told apart: a type nobody here knows, a version that is newer, a content that is wrong', () => {
    const walk = sampleOf('activity-done');
    expect(errorOf({ ...walk, type: 'walked-on-the-moon' })).toEqual({ type: 'unknown-type', given: 'walked-on-the-moon' });
    expect(errorOf({ ...walk, v: 2 })).toEqual({ type: 'newer-version', of: 'activity-done', given: 2, newest: 1 });
    expect(errorOf({ ...walk, v: 2, data: 'whatever it may be then' })).toMatchObject({ type: 'newer-version' });
    expect(errorOf({ ...walk, data: { kind: 'fly', minutes: 5 } })).toEqual({
      type: 'bad-content',
      of: 'activity-done',
      problems: [{ path: 'data.kind', problem: 'not-one-of', repair: { want: 'one-of', of: ['walk', 'other'] }, given: 'fly' }],
    });
  });
  test('may be erased, sealed, or no content at all', () => {
    expect(errorOf(null)).toEqual({ type: 'erased' });
    expect(errorOf('c2VhbGVk')).toEqual({ type: 'sealed' });
    for (const value of [
      undefined,
      7,
      [],
      {},
      { type: 'flare-started' },
      { type: 'flare-started', v: 0 },
      { type: 'flare-started', v: 1.5 },
    ]) {
      expect(errorOf(value)).toEqual({ type: 'not-content' });
    }
  });
  test('is not taken for a known type by the names every object has', () => {
    for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
      expect(errorOf({ ...sampleOf('flare-started'), type })).toEqual({ type: 'unknown-type', given: type });
    }
  });
  test('never makes reading throw', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true });
    const nearly = fc.record({
      type: fc.constantFrom(...types),
      v: fc.constantFrom(1, 1, 1, 2),
      occurred: anything,
      data: anything,
      targets: anything,
    });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (value) => typeof decodeContent(value).ok === 'boolean'),
      { numRuns: 3000 },
    );
  });
});

describe('what is not known', () => {
  test('is kept, at every level', () => {
    const text = JSON.stringify(sampleOf('session-started'))
      .replace('"type"', '"mood":"new","type"')
      .replace('"tz"', '"zoneRules":"2026b","tz"')
      .replace('"sets"', '"incline":5,"sets"');
    const sample: unknown = JSON.parse(text);
    expect(text.length).toBeGreaterThan(JSON.stringify(sampleOf('session-started')).length + 40);
    expect(decodeContent(sample)).toEqual({ ok: true, content: sample });
  });
});

describe('numbers, days and names', () => {
  const withData = (type: FactType, data: object) =>
    decodeContent({ ...sampleOf(type), data: { ...(sampleOf(type)['data'] as object), ...data } }).ok;
  test('pain is a whole number from 0 to 10', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 15 }), fc.double()), (pre) => {
        expect(withData('checked-in', { pre })).toBe(Number.isInteger(pre) && pre >= 0 && pre <= 10);
      }),
    );
  });
  test('days are real days', () => {
    expect(withData('day-moved', { to: '2028-02-29' })).toBe(true);
    for (const to of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '22.11.2026', '2026-11-22T07:30', '']) {
      expect(withData('day-moved', { to })).toBe(false);
    }
  });
  test('facts that answer others name them, the rest may', () => {
    for (const type of types) {
      const { targets: _, ...bare } = sampleOf(type);
      expect(decodeContent(bare).ok).toBe(!answersOthers.has(type));
      expect(decodeContent({ ...bare, targets: [] }).ok).toBe(!answersOthers.has(type));
      expect(decodeContent({ ...bare, targets: ['not-an-id'] }).ok).toBe(false);
    }
  });
  test('every misfit is told, up to twenty', () => {
    const wrong = { ...sampleOf('checked-in'), occurred: { local: 'today' }, data: { pre: 11, legs: 'none', energy: '4' } };
    const error = errorOf(wrong);
    expect(error?.type === 'bad-content' && error.problems.map(({ path, problem }) => [path, problem])).toEqual([
      ['occurred.local', 'wrong-form'],
      ['occurred.tz', 'missing'],
      ['data.pre', 'out-of-range'],
      ['data.legs', 'not-one-of'],
      ['data.energy', 'wrong-kind'],
      ['data.anythingNew', 'missing'],
    ]);
    const many = errorOf({ ...sampleOf('profile-set'), data: { kit: Array(50).fill('moon') } });
    expect(many?.type === 'bad-content' && many.problems).toHaveLength(mostProblems);
  });
});

describe('a fact of an older version', () => {
  // Only for this test: the walk once carried seconds and a name for its kind, then minutes, then today's words.
  const steps: Upcasts = {
    'activity-done': [
      { name: 'version 2: minutes', up: ({ seconds, ...data }) => ({ ...data, minutes: Number(seconds) / 60 }) },
      { name: 'version 3: kind', up: ({ what, ...data }) => ({ ...data, kind: what === 'walking' ? 'walk' : 'other' }) },
    ],
  };
  const older = (v: number, data: unknown) => ({ ...sampleOf('activity-done'), v, data });
  const today = decodeContent(older(3, { kind: 'walk', minutes: 20, note: 'kept' }), steps);

  test('is read as today, whichever version wrote it', () => {
    expect(today).toMatchObject({ ok: true, content: { v: 3, data: { kind: 'walk', minutes: 20, note: 'kept' } } });
    expect(decodeContent(older(1, { what: 'walking', seconds: 1200, note: 'kept' }), steps)).toEqual(today);
    expect(decodeContent(older(2, { what: 'walking', minutes: 20, note: 'kept' }), steps)).toEqual(today);
  });
  test('is checked after it was walked up', () => {
    expect(errorOf(older(1, { what: 'walking', seconds: 'many' }), steps)).toMatchObject({
      type: 'bad-content',
      problems: [{ path: 'data.minutes' }],
    });
    for (const data of ['no fields', null, undefined, [1]]) expect(errorOf(older(1, data), steps)).toMatchObject({ type: 'bad-content' });
  });
  test('stays as it was stored', () => {
    const stored = older(1, { what: 'walking', seconds: 1200 });
    decodeContent(stored, steps);
    expect(stored).toEqual(older(1, { what: 'walking', seconds: 1200 }));
  });
  test('leaves other types and versions still to come as they were', () => {
    expect(errorOf(older(4, {}), steps)).toEqual({ type: 'newer-version', of: 'activity-done', given: 4, newest: 3 });
    expect(decodeContent(sampleOf('flare-started'), steps).ok).toBe(true);
  });
});

test('every critical type has a shape', () => {
  for (const type of criticalTypes) expect(types).toContain(type);
});
