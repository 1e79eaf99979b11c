import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchCount, branchesOf, leavesOf, mostSalted, saltAt, saltOf } from './salts.ts';

const seed = { replica: 'r', seed: '0123456789abcdef'.repeat(2) };
const hlc = { ms: 1_795_000_000_000, ctr: 0 };
const range = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(300)).map(([from, more]) => [from, from + more] as const);

test('branches tell the salts of their facts, one by one', () => {
  fc.assert(
    fc.property(range, ([from, to]) => {
      const leaves = leavesOf(branchesOf(seed, from, to), from, to);
      expect(leaves.map((leaf) => saltOf(leaf, hlc))).toEqual(leaves.map((_, at) => saltAt(seed, from + at, hlc)));
      expect(leaves.length).toBe(to - from + 1);
    }),
    { numRuns: 30 },
  );
});

test('branches are few', () => {
  expect(branchCount(4096, 8191)).toBe(1);
  fc.assert(
    fc.property(range, ([from, to]) => {
      expect(branchesOf(seed, from, to).length).toBe(branchCount(from, to));
      expect(branchCount(from, to)).toBeLessThanOrEqual(Math.min(to - from + 1, 2 * Math.ceil(Math.log2(to - from + 2))));
    }),
  );
});

test('branches over other facts do not hold the branch of a fact, nor any branch it grows on', () => {
  fc.assert(
    fc.property(range, ([from, to]) => {
      const above = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 29].flatMap((up) => {
        const first = from - (from % 2 ** up);
        return branchesOf(seed, first, first + 2 ** up - 1);
      });
      const told = new Set([...branchesOf(seed, from + 1, to + 1), ...branchesOf(seed, Math.max(1, from - 40), from - 1)]);
      expect(above.filter((branch) => told.has(branch))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('a salt is of its time and its seed alone, at any place', () => {
  expect(saltAt(seed, 7, hlc)).not.toBe(saltAt(seed, 7, { ...hlc, ctr: 1 }));
  expect(saltAt(seed, 7, hlc)).not.toBe(saltAt({ ...seed, seed: 'f'.repeat(32) }, 7, hlc));
  expect(saltAt(seed, mostSalted, hlc)).toMatch(/^[0-9a-f]{32}$/);
});
