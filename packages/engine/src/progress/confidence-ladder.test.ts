import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Nrs } from '../vocabulary.ts';
import { type LadderTry, ladderPlace, mayTry, readLadder, signOfTry } from './confidence-ladder.ts';

const first = '2026-11-02';
const nrs = fc.integer({ min: 0, max: 10 }) as fc.Arbitrary<Nrs>;
const life = fc.record({
  rungs: fc.integer({ min: 1, max: 7 }),
  days: fc.array(fc.tuple(nrs, nrs, fc.integer({ min: 1, max: 5 })), { maxLength: 40 }),
});

/** A person who tries whenever the ladder lets them. */
function live({ rungs, days }: { rungs: number; days: readonly (readonly [Nrs, Nrs, number])[] }) {
  const tries: LadderTry[] = [];
  const places: { readonly before: number; readonly actual: Nrs; readonly after: number }[] = [];
  let on = first;
  for (const [predicted, actual, gap] of days) {
    const { rung, restsUntil } = ladderPlace(tries, rungs, on);
    if (restsUntil === undefined) {
      tries.push({ on, rung, predicted, actual });
      places.push({ before: rung, actual, after: ladderPlace(tries, rungs, on).rung });
    }
    on = addDays(on, gap);
  }
  return { tries, places };
}

describe('the ladder', () => {
  test('moves by one rung at most, up only after two calm tries there, down after one that was too much, never off an end', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { tries, places } = live(one);
        places.forEach(({ before, actual, after }, at) => {
          expect(after).toBeGreaterThanOrEqual(0);
          expect(after).toBeLessThan(one.rungs);
          if (actual >= 5) expect(after).toBe(Math.max(0, before - 1));
          else expect(after - before === 0 || after - before === 1).toBe(true);
          if (after > before) {
            const [last, other] = [tries[at], tries[at - 1]];
            expect([last?.actual, other?.actual].every((pain) => pain !== undefined && pain <= 3)).toBe(true);
            expect(other?.rung).toBe(before);
          }
        });
      }),
    );
  });
  test('rests a week after two that were too much in two weeks, and never for ever', () => {
    const hurt = (on: string): LadderTry => ({ on, rung: 0, predicted: 4, actual: 6 });
    const tries = [hurt(first), hurt('2026-11-05')];
    expect(ladderPlace(tries, 4, '2026-11-05').restsUntil).toBe('2026-11-12');
    expect(ladderPlace(tries, 4, '2026-11-12').restsUntil).toBeUndefined();
    expect(ladderPlace([hurt('2026-10-01'), hurt(first)], 4, first).restsUntil).toBeUndefined();
    fc.assert(fc.property(life, (one) => ladderPlace(live(one).tries, one.rungs, '2028-01-01').restsUntil === undefined));
  });
  test('is tried once a day, and only while the back is calm enough', () => {
    const calm: LadderTry = { on: first, rung: 0, predicted: 5, actual: 1 };
    expect([ladderPlace([calm], 3, first).isDoneToday, ladderPlace([calm], 3, '2026-11-03').isDoneToday]).toEqual([true, false]);
    expect([mayTry(5), mayTry(6)]).toEqual([true, false]);
  });
});

test('what goes down a leg, or is strong, ends more than the try', () => {
  expect([signOfTry(2, 1, true), signOfTry(2, 8, false), signOfTry(2, 7, false), signOfTry(0, 4, false)]).toEqual([
    'pain-spreads-down',
    'pain-8',
    undefined,
    undefined,
  ]);
});

describe('expecting and doing', () => {
  const tries = (...off: readonly number[]): LadderTry[] =>
    off.map((by, at) => ({ on: addDays(first, at), rung: 0, predicted: (5 + by) as Nrs, actual: 5 as Nrs }));
  test('are told apart from the third try on, by the middle of the last five', () => {
    expect(readLadder(tries(4, 4))).toBe('too-early');
    expect(readLadder(tries(3, 2, 0))).toBe('milder');
    expect(readLadder(tries(1, 5, 0))).toBe('as-expected');
    expect(readLadder(tries(-2, -3, 4))).toBe('harder');
    expect(readLadder(tries(-5, -5, 2, 2, 2, 3, 3))).toBe('milder');
  });
});
