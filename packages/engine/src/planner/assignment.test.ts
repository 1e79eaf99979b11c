import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestAssignment } from './assignment.ts';

const SHARED = 4;
const cost = fc.oneof({ weight: 4, arbitrary: fc.nat(50) }, { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) });
/** Rows of costs: shared columns first, then one column a row that no other row can have. */
const problem = fc
  .array(fc.tuple(fc.array(cost, { minLength: SHARED, maxLength: SHARED }), fc.integer({ min: 40, max: 100 })), { maxLength: 5 })
  .map((rows) => rows.map(([shared, own], row) => [...shared, ...rows.map((_, i) => (i === row ? own : Number.POSITIVE_INFINITY))]));

/** Every assignment, one by one. */
function cheapest(rows: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  const list = rows[row];
  if (!list) return 0;
  return Math.min(...list.map((at, column) => (used.includes(column) ? Infinity : at + cheapest(rows, row + 1, [...used, column]))));
}
const solve = (rows: readonly (readonly number[])[]) =>
  cheapestAssignment(Float64Array.from(rows.flat()), rows.length, SHARED + rows.length);

test('the assignment is the cheapest of all, and its columns are distinct', () => {
  fc.assert(
    fc.property(problem, (rows) => {
      const { total, columnOfRow } = solve(rows);
      expect(total).toBe(cheapest(rows));
      expect(new Set(columnOfRow).size).toBe(rows.length);
      expect([...columnOfRow].reduce((sum, column, row) => sum + (rows[row]?.[column] ?? Number.NaN), 0)).toBe(total);
    }),
    { numRuns: 1000 },
  );
});
test('the prices prove it: none passes a cost, columns cost at most 0, all add up to the total', () => {
  fc.assert(
    fc.property(problem, (rows) => {
      const { total, ofRow, ofColumn } = solve(rows);
      rows.forEach((list, row) => {
        list.forEach((at, column) => {
          expect((ofRow[row] ?? 0) + (ofColumn[column] ?? 0)).toBeLessThanOrEqual(at);
        });
      });
      expect(Math.max(0, ...ofColumn)).toBe(0);
      expect([...ofRow, ...ofColumn].reduce((a, b) => a + b, 0)).toBe(total);
    }),
  );
});
