import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../simulate/random.ts';
import { noiseOf } from './noise.ts';
import { abilityScale, type Change, lookOf, painScale, type Reading, readChange } from './read-change.ts';

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 80 });
const kindAfter = (row: readonly number[], scale = painScale): Reading['kind'] => readChange(row, scale).kind;
const opposite: Record<string, string> = { better: 'worse', worse: 'better' };

describe('looks', () => {
  test('come after 6, 8, 10 and 12 weeks, then every fourth', () => {
    const looks = Array.from({ length: 30 }, (_, n) => lookOf(n));
    expect(looks.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => undefined));
    expect([...new Set(looks.filter((look) => look !== undefined))]).toEqual([6, 8, 10, 12, 16, 20, 24, 28]);
  });
  test('what is said stays the same until the next one, whatever comes between', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 10 }), (row, next) => {
        fc.pre(row.length > 6 && lookOf(row.length) === lookOf(row.length + 1));
        expect(readChange([...row, next], painScale)).toEqual(readChange(row, painScale));
      }),
    );
  });
});

describe('a reading', () => {
  test('says how many answers are still to come', () => {
    expect(readChange([], painScale)).toEqual({ kind: 'too-early', answersToGo: 7 });
    expect(readChange([6, 6, 6, 2, 2, 2], painScale)).toEqual({ kind: 'too-early', answersToGo: 1 });
  });
  test('hears a clear and lasting fall, in whole points', () => {
    expect(readChange([7, 7, 7, 5, 4, 3, 3, 3, 3], painScale)).toEqual({ kind: 'better', from: 7, to: 3, answers: 9, needed: 3 });
  });
  test('calls two good weeks after a bad start about the same', () => {
    expect(kindAfter([7, 5, 6, 7, 5, 3, 3])).toBe('about-the-same');
  });
  test('asks for a third of a high pain, not only for two points', () => {
    const flat = [9, 9, 9, 9, 9, 9, 9, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7];
    expect(kindAfter(flat)).toBe('about-the-same');
    expect(kindAfter(flat.map((value) => value - 4))).toBe('better');
  });
  test('where pain began low, says only that there is no room, or that it is worse', () => {
    expect(kindAfter([2, 2, 2, 0, 0, 0, 0])).toBe('no-room');
    expect(kindAfter([2, 2, 2, 7, 7, 7, 7])).toBe('worse');
  });
  test('hears a gain in what a person can do', () => {
    expect(kindAfter([3, 3, 3, 5, 6, 7, 7, 7, 7], abilityScale)).toBe('better');
    expect(kindAfter([9, 9, 9, 10, 10, 10, 10], abilityScale)).toBe('no-room');
  });
  test('never speaks of better below two points', () => {
    fc.assert(
      fc.property(answers, (row) => {
        const reading = readChange(row, painScale);
        if (reading.kind === 'better') expect(reading.needed).toBeGreaterThanOrEqual(2);
        if ('from' in reading) expect([reading.from, reading.to].every(Number.isInteger)).toBe(true);
      }),
    );
  });
  test('mirrors: what is worse turned round is better turned round', () => {
    const mirrored = { ...painScale, leastShare: 0, noRoom: -1 };
    const ability = { ...abilityScale, noRoom: 11 };
    fc.assert(
      fc.property(answers, (row) => {
        const plain = kindAfter(row, mirrored);
        expect(kindAfter(row, ability)).toBe(opposite[plain] ?? plain);
        expect(
          kindAfter(
            row.map((value) => 10 - value),
            ability,
          ),
        ).toBe(plain);
      }),
    );
  });
});

describe('noise', () => {
  test('is the usual one where nothing is known, and the own one after many weeks', () => {
    const random = randomFrom(4);
    const wild = Array.from({ length: 400 }, () => 5 + 2 * random.normal());
    expect(noiseOf([])).toBeCloseTo(1.3);
    expect(noiseOf(wild)).toBeGreaterThan(1.8);
    expect(noiseOf(wild)).toBeLessThan(2.2);
  });
  test('does not take a slow fall for noise', () => {
    expect(noiseOf([8, 8, 7, 7, 6, 6, 5, 5, 4, 4])).toBeLessThan(1.1);
  });
});

/** A year of weekly looks at people whose pain stays as it is: the share that is told "better" at least once. */
function falseNews(sd: number, people: number, startsBad: boolean): number {
  const random = randomFrom(1);
  let told = 0;
  for (let i = 0; i < people; i++) {
    const level = 4 + (i % 4);
    const answer = (z: number): number => Math.max(0, Math.min(10, Math.round(level + sd * z)));
    let start = random.normal();
    while (startsBad && start < 0.43) start = random.normal();
    const row = [answer(start)];
    const heard: (Change | string)[] = [];
    for (let week = 1; week <= 52; week++) {
      row.push(answer(random.normal()));
      heard.push(readChange(row, painScale).kind);
    }
    if (heard.includes('better')) told += 1;
  }
  return told / people;
}
describe('a year of weekly looks at pain that does not change', () => {
  test.each([0.8, 1, 1.2, 1.5])('noise %f: told "better" at most one time in twenty', (sd) => {
    expect(falseNews(sd, 4000, false)).toBeLessThanOrEqual(0.05);
  });
  test.each([0.8, 1, 1.2, 1.5])('noise %f: nor for people who began in a bad week', (sd) => {
    expect(falseNews(sd, 4000, true)).toBeLessThanOrEqual(0.05);
  });
});
