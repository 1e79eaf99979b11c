import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Assessment } from '../person.ts';
import type { Pattern } from '../vocabulary.ts';
import { activityIndex, levelFor, startLevel } from './start-level.ts';

const today = '2026-11-22';
const high = { settleMinutes: 2000 } as const;
const moderate = { painWorst: 7, settleMinutes: 60 } as const;

it('counts moderate minutes as none, some and enough', () => {
  expect([undefined, 0, 59, 60, 149, 150, 400].map(activityIndex)).toEqual([0, 0, 0, 1, 1, 2, 2]);
});

describe('the start level', () => {
  it.each([
    [0, 0, 1],
    [0, 60, 1],
    [1, 0, 1],
    [1, 60, 2],
    [0, 150, 2],
    [2, 0, 2],
    [1, 150, 2],
    [2, 60, 2],
    [2, 150, 3],
  ] as const)('of training %i and %i minutes is %i', (training, activeMinutes, level) => {
    expect(startLevel({ training, activeMinutes }, false)).toBe(level);
  });
  it('falls by irritability and a gentle verdict, never under 1', () => {
    const fit: Assessment = { training: 2, activeMinutes: 150 };
    expect(startLevel(fit, true)).toBe(2);
    expect(startLevel({ ...fit, ...moderate }, false)).toBe(2);
    expect(startLevel({ ...fit, ...moderate }, true)).toBe(1);
    expect(startLevel({ ...fit, ...high }, false)).toBe(1);
    expect(startLevel({ ...fit, ...high }, true)).toBe(1);
    expect(startLevel({ ...high }, true)).toBe(1);
  });
  it('is not raised by any factor (AM-28)', () => {
    const score = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);
    fc.assert(
      fc.property(fc.record({ injuryEvent: score, longSitting: score, avoidsBending: score, stressed: score, diet: score }), (factors) => {
        expect(startLevel({ training: 1, activeMinutes: 100, factors }, false)).toBe(
          startLevel({ training: 1, activeMinutes: 100 }, false),
        );
      }),
    );
  });
});

describe('the level of a category', () => {
  const fit: Assessment = { training: 2, activeMinutes: 150 };
  const withTest = (test: string, value: number, on = today): Assessment => ({ ...fit, tests: { [test]: { value, on } } });

  it.each([
    ['squat', 'T1', 9, 1],
    ['squat', 'T1', 10, 2],
    ['squat', 'T1', 15, 2],
    ['squat', 'T1', 16, 3],
    ['lunge', 'T1', 9, 1],
    ['core_antiext', 'T2', 14, 1],
    ['core_antiext', 'T2', 30, 2],
    ['core_antiext', 'T2', 31, 3],
    ['core_antilat', 'T3', 14, 1],
    ['back_ext', 'T4', 19, 1],
    ['back_ext', 'T4', 45, 2],
    ['hang_passive', 'T5', 14, 1],
    ['hang_passive', 'T5', 15, 3],
    ['hang_active', 'T5', 14, 1],
    ['hinge', 'T10', 7, 1],
    ['hinge', 'T10', 8, 3],
    ['balance', 'T11', 9, 1],
    ['balance', 'T11', 10, 3],
    ['glute', 'T1', 1, 3],
  ] as const)('%s after %s at %i is %i for a level-3 person', (pattern, test, value, level) => {
    expect(levelFor(3, withTest(test, value), pattern, today)).toBe(level);
  });
  it('is never raised by a test', () => {
    const patterns: readonly Pattern[] = ['squat', 'core_antiext', 'hinge', 'balance', 'back_ext'];
    fc.assert(
      fc.property(
        fc.constantFrom(...patterns),
        fc.nat(60),
        fc.boolean(),
        fc.constantFrom<0 | 1 | 2>(0, 1, 2),
        (pattern, value, gentle, training) => {
          const tests = {
            T1: { value, on: today },
            T2: { value, on: today },
            T4: { value, on: today },
            T10: { value, on: today },
            T11: { value, on: today },
          };
          const level = levelFor(startLevel({ training, activeMinutes: 150 }, gentle), { tests }, pattern, today);
          expect(level).toBeLessThanOrEqual(startLevel({ training, activeMinutes: 150 }, gentle));
          expect(level).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
  it('does not know a test of tomorrow', () => {
    expect(levelFor(3, withTest('T1', 3, addDays(today, 1)), 'squat', today)).toBe(3);
    expect(levelFor(3, { ...fit, tests: { T1: { on: today } } }, 'squat', today)).toBe(3);
  });
});
