import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseShared, printShared } from './shared-json.ts';

test('fields that are undefined come back, in their places', () => {
  const value = { a: undefined, b: [1, undefined, { c: undefined }], d: null };
  const read = parseShared(printShared(value));
  expect(read).toStrictEqual(value);
  expect(JSON.stringify(Object.keys(read as object))).toBe('["a","b","d"]');
});

test('one object in two places comes back as one', () => {
  const inner = { deep: { n: 1 } };
  const value = { first: [inner], again: inner, deep: inner.deep };
  const read = parseShared(printShared(value)) as typeof value;
  expect(read).toStrictEqual(value);
  expect(read.first[0]).toBe(read.again);
  expect(read.deep).toBe(read.again.deep);
});

test('whatever is plain data comes back as it was', () => {
  const plain = fc.object({ values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)], maxDepth: 4 });
  fc.assert(
    fc.property(plain, plain, (one, two) => {
      const value = { one, list: [two, one, two], two };
      const read = parseShared(printShared(value)) as typeof value;
      expect(read).toStrictEqual(value);
      expect(read.list[0]).toBe(read.two);
    }),
    { numRuns: 100, seed: 3 },
  );
});
