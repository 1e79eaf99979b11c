import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../simulate/random.ts';
import { compare, LEVEL, readExperiment } from './compare.ts';
import { type Arm, armsOf, BLOCKS, LEAST_BLOCKS, WEEKS } from './schedule.ts';

const points = fc.integer({ min: -10, max: 10 });
const blocks = fc.array(points, { minLength: 5, maxLength: 8 });

/** Share of all ways to turn the coins that give a sum at least as high, with `less` taken off every difference: counted the long way. */
function shareAsGood(differences: readonly number[], less: number): number {
  const values = differences.map((one) => one - less);
  const sum = (turned: number): number => values.reduce((all, one, at) => all + (((turned >> at) & 1) === 1 ? -one : one), 0);
  const ways = 2 ** values.length;
  return Array.from({ length: ways }, (_, turned) => turned).filter((turned) => sum(turned) >= sum(0) - 1e-9).length / ways;
}

describe('weeks', () => {
  test('come in blocks of one with and one without, the same for the same seed', () =>
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const arms = armsOf(seed);
        expect(arms).toEqual(armsOf(seed));
        expect(arms).toHaveLength(WEEKS);
        for (let block = 0; block < BLOCKS; block++) expect(arms.slice(2 * block, 2 * block + 2).toSorted()).toEqual(['with', 'without']);
      }),
    ));
  test('begin with either as often, in every block', () => {
    const first = Array.from({ length: 4000 }, (_, seed) => armsOf(seed));
    for (let block = 0; block < BLOCKS; block++) {
      const share = first.filter((arms) => arms[2 * block] === 'with').length / first.length;
      expect(Math.abs(share - 0.5)).toBeLessThan(0.04);
    }
  });
});

describe('the range', () => {
  test('holds exactly the differences that shuffling does not rule out', () =>
    fc.assert(
      fc.property(blocks, points, (differences, less) => {
        const { low, high } = compare(differences);
        const mirrored = differences.map((one) => -one);
        expect(shareAsGood(differences, less) > LEVEL).toBe(low <= less);
        expect(shareAsGood(mirrored, -less) > LEVEL).toBe(high >= less);
      }),
      { numRuns: 300 },
    ));
  test('lies around the mean, and turns with the arms', () =>
    fc.assert(
      fc.property(blocks, (differences) => {
        const { by, low, high } = compare(differences);
        expect(low <= by + 1e-9 && by <= high + 1e-9).toBe(true);
        const turned = compare(differences.map((one) => -one));
        expect([turned.low, turned.high]).toEqual([high === 0 ? expect.closeTo(0) : -high, low === 0 ? expect.closeTo(0) : -low]);
      }),
    ));
});

const weeksOf = (arms: readonly Arm[], withIt: number, without: number): number[] => arms.map((arm) => (arm === 'with' ? withIt : without));
const arms = armsOf(7);

describe('the answer', () => {
  test('is whole points, and says what most people notice', () => {
    const pains = weeksOf(arms, 3, 6);
    expect(readExperiment(arms, pains)).toEqual({ kind: 'helped', with: 3, without: 6, low: 3, high: 3, needed: 2 });
    expect(readExperiment(arms, weeksOf(arms, 4, 5))).toMatchObject({ kind: 'helped-a-little', low: 1, high: 1 });
    expect(readExperiment(arms, weeksOf(arms, 5, 5))?.kind).toBe('made-no-difference');
    expect(readExperiment(arms, weeksOf(arms, 6, 5))?.kind).toBe('harder');
    expect(readExperiment(arms, weeksOf(arms, 7, 9))).toMatchObject({ kind: 'helped-a-little', needed: 3 });
  });
  test('may be that chance could have done it', () => {
    const wild = arms.map((arm, week) => (arm === 'with' ? 2 : 4) + (week % 3) * 2);
    expect(readExperiment(arms, wild)?.kind).toBe('could-be-chance');
  });
  test('needs enough whole blocks, and leaves half a one out', () => {
    expect(readExperiment(arms, weeksOf(arms, 2, 6).slice(0, 2 * LEAST_BLOCKS - 1))).toBeUndefined();
    const half = readExperiment(arms, [...weeksOf(arms, 2, 6).slice(0, 2 * LEAST_BLOCKS), 10]);
    expect(half).toMatchObject({ kind: 'helped', with: 2, without: 6 });
  });
});

/** Share of people for whom it does `effect`, who are told that it helped, a little or more. */
function toldHelped(effect: number, noise: number, people: number, reads: typeof readExperiment = readExperiment): number {
  const random = randomFrom(3);
  let told = 0;
  for (let person = 0; person < people; person++) {
    const own = armsOf(random.below(2 ** 31));
    const pains = own.map((arm) => {
      const pain = 4 + (person % 4) - (arm === 'with' ? effect : 0) + noise * random.normal();
      return Math.max(0, Math.min(10, Math.round(pain)));
    });
    if (reads(own, pains)?.kind.startsWith('helped') === true) told += 1;
  }
  return told / people;
}
describe('people whose truth is known (the long form: npm run bench -- experiment)', () => {
  test.each([0.8, 1, 1.2, 1.5])('noise %f: of what does nothing, one in twenty at most is told that it helped', (noise) => {
    expect(toldHelped(0, noise, 1500)).toBeLessThanOrEqual(0.05);
  });
  test('two points are mostly found', () => {
    expect([0.8, 1, 1.2, 1.5].map((noise) => toldHelped(2, noise, 500) >= 0.6)).toEqual([true, true, true, true]);
  });
  test('an answer by the two means alone would be caught', () => {
    const byMeans: typeof readExperiment = (own, pains) => {
      const reading = readExperiment(own, pains);
      return reading && { ...reading, kind: reading.with < reading.without ? 'helped' : 'could-be-chance' };
    };
    expect(toldHelped(0, 1.2, 500, byMeans)).toBeGreaterThan(0.05);
  });
});
