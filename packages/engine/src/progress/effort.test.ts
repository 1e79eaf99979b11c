import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plannedReserve } from './effort.ts';

describe('the reserve', () => {
  it.each([
    [1, 2, 4],
    [2, 2, 4],
    [3, 2, 3],
    [4, 2, 3],
    [5, 2, 2],
    [5, 3, 3],
    [40, 1, 2],
  ] as const)('in week %i with need %i is %i', (week, need, expected) => {
    expect(plannedReserve(week, need, 0, false)).toEqual({
      rirMin: expected,
      effortMax: 10 - expected,
      because: [{ rule: '4.2', source: 'acsm2026', field: 'rirMin', was: expected, now: expected }],
    });
  });
  it('is the stricter of week and limits, and one more on a light day', () => {
    expect(plannedReserve(9, 2, 4, false).rirMin).toBe(4);
    expect(plannedReserve(9, 2, 4, true).rirMin).toBe(5);
    expect(plannedReserve(1, 2, 3, false).because[0]).toMatchObject({ was: 4, now: 4 });
  });
  test('is never below the limits nor below two (I-18)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        fc.nat(4),
        fc.boolean(),
        (week, need, rir, light) => {
          expect(plannedReserve(week, need, rir, light).rirMin).toBeGreaterThanOrEqual(Math.max(2, rir));
        },
      ),
    );
  });
});
