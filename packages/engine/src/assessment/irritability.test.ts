import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { irritabilityOf } from './irritability.ts';

describe('irritability', () => {
  it.each([
    [4, 2],
    [5, 1],
    [30, 1],
    [31, 0],
  ])('scores %i minutes before a rise as %i', (aggravationMinutes, score) =>
    expect(irritabilityOf({ aggravationMinutes }).score).toBe(score),
  );
  it.each([
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
  ] as const)('scores a worst pain of %i as %i', (pain, score) => {
    expect(irritabilityOf({ painWorst: pain }).score).toBe(score);
    expect(irritabilityOf({ painAvg: pain }).score).toBe(score);
    expect(irritabilityOf({ painNow: pain }).score).toBe(score);
    expect(irritabilityOf({ painWorst: 0, painAvg: pain }).score).toBe(score);
  });
  it.each([
    [30, 0],
    [31, 1],
    [120, 1],
    [121, 2],
    [1440, 2],
    [1441, 3],
  ])('scores %i minutes to settle as %i', (settleMinutes, score) => expect(irritabilityOf({ settleMinutes }).score).toBe(score));

  it('is low to 2, moderate from 3, high from 5', () => {
    expect(irritabilityOf({})).toEqual({ level: 'low', index: 0, score: 0 });
    expect(irritabilityOf({ aggravationMinutes: 1 })).toEqual({ level: 'low', index: 0, score: 2 });
    expect(irritabilityOf({ aggravationMinutes: 1, painWorst: 5 })).toEqual({ level: 'moderate', index: 1, score: 3 });
    expect(irritabilityOf({ aggravationMinutes: 1, painWorst: 7 })).toEqual({ level: 'moderate', index: 1, score: 4 });
    expect(irritabilityOf({ aggravationMinutes: 1, painWorst: 7, settleMinutes: 60 })).toEqual({ level: 'high', index: 2, score: 5 });
  });
  it('is high whenever it takes more than a day to settle', () => {
    expect(irritabilityOf({ settleMinutes: 1441 })).toEqual({ level: 'high', index: 2, score: 3 });
  });
  it('never falls when pain is worse, comes sooner or stays longer', () => {
    const pain = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.nat(100), pain, fc.nat(3000), fc.nat(50), (aggravationMinutes, painWorst, settleMinutes, less) => {
        const before = irritabilityOf({ aggravationMinutes, painWorst: painWorst as 0, settleMinutes });
        for (const worse of [
          { aggravationMinutes: aggravationMinutes - less, painWorst: painWorst as 0, settleMinutes },
          { aggravationMinutes, painWorst: (painWorst + 1) as 0, settleMinutes },
          { aggravationMinutes, painWorst: painWorst as 0, settleMinutes: settleMinutes + less },
        ])
          expect(irritabilityOf(worse).index).toBeGreaterThanOrEqual(before.index);
      }),
    );
  });
});
