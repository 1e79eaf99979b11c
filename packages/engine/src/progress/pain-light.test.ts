import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Light, Nrs } from '../vocabulary.ts';
import {
  combineLights,
  isSteady,
  lowerMedian,
  type MorningAfter,
  morningLight,
  painBaseline,
  RECALL_HOURS,
  readinessMode,
  sessionLight,
  usualPain,
} from './pain-light.ts';

const nrs = fc.integer({ min: 0, max: 10 }).map((n) => n as Nrs);
const spread = fc.constantFrom('none' as const, 'same' as const, 'further' as const);
const lights: readonly Light[] = ['green', 'unknown', 'amber', 'red'];
const light = fc.constantFrom(...lights);
const severity = (l: Light): number => lights.indexOf(l);
const pain = (pre: number, peak: number) => sessionLight({ pre, peak, spread: 'none', stop: false });

describe('usual pain', () => {
  it('takes the lower middle', () => {
    expect(lowerMedian([7])).toBe(7);
    expect(lowerMedian([9, 1])).toBe(1);
    expect(lowerMedian([9, 1, 5])).toBe(5);
    expect(lowerMedian([8, 2, 6, 4])).toBe(4);
    expect(lowerMedian([])).toBeNaN();
  });
  it('begins at the lower of the first two weekly averages, else the first, else what was said at the start', () => {
    expect(painBaseline({ pre: [], weekly: [5, 3, 1, 1], onboarding: 7 })).toBe(3);
    expect(painBaseline({ pre: [], weekly: [5], onboarding: 7 })).toBe(5);
    expect(painBaseline({ pre: [], weekly: [], onboarding: 7 })).toBe(7);
    expect(painBaseline({ pre: [], weekly: [] })).toBeUndefined();
  });
  it('is the median of the last five ratings before a session once there are three', () => {
    expect(usualPain({ pre: [9, 9, 2, 3, 4, 1, 2], weekly: [], onboarding: 8 })).toBe(2);
    expect(usualPain({ pre: [3, 4, 4], weekly: [], onboarding: 8 })).toBe(4);
  });
  it('is the latest weekly average while there are fewer than three ratings, else the start', () => {
    expect(usualPain({ pre: [0, 0], weekly: [6, 6, 4], onboarding: 8 })).toBe(4);
    expect(usualPain({ pre: [0, 0], weekly: [], onboarding: 5 })).toBe(5);
  });
  it('is 0 when nothing is known, and the rolling median alone when only that is', () => {
    expect(usualPain({ pre: [], weekly: [] })).toBe(0);
    expect(usualPain({ pre: [4, 6, 5], weekly: [] })).toBe(5);
  });
  test('never rises above the baseline, however pain creeps (AM-04)', () => {
    fc.assert(
      fc.property(fc.array(nrs), fc.array(nrs, { maxLength: 6 }), nrs, (pre, weekly, onboarding) => {
        const history = { pre, weekly, onboarding };
        const usual = usualPain(history);
        expect(usual).toBeLessThanOrEqual(painBaseline(history) ?? 10);
        expect(Number.isInteger(usual) && usual >= 0).toBe(true);
      }),
    );
  });
});

describe('the light of a session', () => {
  const table: readonly [pre: number, peak: number, expected: Light][] = [
    [0, 0, 'green'],
    [0, 3, 'green'],
    [0, 4, 'amber'],
    [2, 4, 'amber'],
    [3, 4, 'green'],
    [4, 5, 'green'],
    [3, 5, 'amber'],
    [5, 5, 'green'],
    [4, 6, 'amber'],
    [3, 6, 'red'],
    [6, 6, 'amber'],
    [5, 7, 'amber'],
    [4, 7, 'red'],
    [7, 7, 'amber'],
    [7, 8, 'red'],
    [8, 8, 'red'],
    [9, 3, 'green'],
    [10, 7, 'amber'],
    [2, 5, 'amber'],
  ];
  it.each(table)('before %i, peak %i: %s', (pre, peak, expected) => expect(pain(pre, peak)).toBe(expected));
  it('is red for a stop or for pain going further, whatever the number', () => {
    expect(sessionLight({ pre: 0, peak: 0, spread: 'none', stop: true })).toBe('red');
    expect(sessionLight({ pre: 0, peak: 0, spread: 'further', stop: false })).toBe('red');
    expect(sessionLight({ pre: 0, peak: 0, spread: 'same', stop: false })).toBe('green');
  });
  test('never gets lighter as the peak rises (I-11)', () => {
    fc.assert(
      fc.property(nrs, nrs, nrs, spread, fc.boolean(), (pre, a, b, s, stop) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const at = (peak: number) => severity(sessionLight({ pre, peak, spread: s, stop }));
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }),
    );
  });
  test('is never green above 5', () => {
    fc.assert(
      fc.property(nrs, fc.integer({ min: 6, max: 10 }), (pre, peak) => {
        expect(pain(pre, peak)).not.toBe('green');
      }),
    );
  });
});

describe('the light of the morning after', () => {
  const morning = (m: Partial<MorningAfter>): Light => morningLight({ hoursSince: 24, usual: 3, ...m });
  it.each([
    ['same', 'green'],
    ['bit-worse', 'amber'],
    ['worse', 'red'],
    ['cannot-say', 'unknown'],
  ] as const)('recall %s: %s', (answer, expected) => expect(morning({ answer })).toBe(expected));
  it.each([
    [3, undefined, 'green'],
    [4, undefined, 'green'],
    [5, undefined, 'amber'],
    [5, 4, 'amber'],
    [5, 5, 'red'],
    [6, undefined, 'red'],
    [0, 9, 'green'],
    [4, 9, 'green'],
  ] as const)('a number of %i, the morning before %s, usual 3: %s', (number, before, expected) =>
    expect(morning(before === undefined ? { pain: number } : { pain: number, painMorningBefore: before })).toBe(expected),
  );
  it('takes the worse of recall and number, and the number where the recall says nothing', () => {
    expect(morning({ answer: 'same', pain: 6 })).toBe('red');
    expect(morning({ answer: 'worse', pain: 3 })).toBe('red');
    expect(morning({ answer: 'cannot-say', pain: 3 })).toBe('green');
  });
  it('is unknown without an answer, and after 72 hours whatever the answer', () => {
    expect(morning({})).toBe('unknown');
    expect(morning({ answer: 'worse', hoursSince: RECALL_HOURS })).toBe('red');
    expect(morning({ answer: 'worse', hoursSince: RECALL_HOURS + 1 })).toBe('unknown');
    expect(RECALL_HOURS).toBe(72);
  });
  it('is red for a new leg symptom, however late it is told', () => {
    expect(morning({ answer: 'same', newLeg: true, hoursSince: 200 })).toBe('red');
    expect(morning({ answer: 'same', newLeg: false })).toBe('green');
  });
  test('never gets lighter as the morning’s number rises', () => {
    fc.assert(
      fc.property(nrs, nrs, nrs, fc.option(nrs, { nil: undefined }), (a, b, usual, before) => {
        const at = (number: number) =>
          severity(morningLight({ pain: number, hoursSince: 12, usual, ...(before !== undefined && { painMorningBefore: before }) }));
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

describe('two lights', () => {
  test('combine to the worse one, whichever comes first', () => {
    fc.assert(
      fc.property(light, light, (a, b) => {
        expect(combineLights(a, b)).toBe(combineLights(b, a));
        expect(severity(combineLights(a, b))).toBe(Math.max(severity(a), severity(b)));
      }),
    );
  });
  it('are steady only for amber with no real rise and a morning that was not amber', () => {
    expect(isSteady('amber', 1, 'green')).toBe(true);
    expect(isSteady('amber', 0, 'unknown')).toBe(true);
    expect(isSteady('amber', 2, 'green')).toBe(false);
    expect(isSteady('amber', 1, 'amber')).toBe(false);
    expect(isSteady('red', 0, 'green')).toBe(false);
  });
});

describe('readiness on the day', () => {
  const calm = { pre: 2 as Nrs, usual: 2, legs: 'same', energy: 3, anythingNew: false } as const;
  const mode = (change: Partial<Parameters<typeof readinessMode>[0]>) => readinessMode({ ...calm, ...change });
  it('is none when anything is new, before everything else', () => {
    expect(mode({ anythingNew: true, legs: 'more', pre: 9 })).toEqual({
      mode: 'none',
      because: [{ rule: 'R1', source: 'design', field: 'anythingNew' }],
    });
  });
  it('is easy when the legs are worse, and says so', () => {
    expect(mode({ legs: 'more' })).toEqual({ mode: 'easy', because: [{ rule: '4.4', source: 'design', field: 'legs' }] });
    expect(mode({ legs: 'less' }).mode).toBe('full');
  });
  it('is light when energy is lowest, and says so', () => {
    expect(mode({ energy: 1 })).toEqual({ mode: 'light', because: [{ rule: '4.4', source: 'design', field: 'energy', now: 1 }] });
    expect(mode({ energy: 2 }).mode).toBe('full');
  });
  const table: readonly [pre: Nrs, usual: number, expected: string][] = [
    [8, 8, 'easy'],
    [7, 6, 'full'],
    [7, 5, 'easy'],
    [6, 5, 'full'],
    [6, 3, 'easy'],
    [5, 3, 'light'],
    [5, 4, 'light'],
    [5, 5, 'full'],
    [4, 4, 'full'],
    [4, 2, 'light'],
    [3, 2, 'full'],
    [4, 1, 'easy'],
    [3, 0, 'easy'],
    [2, 0, 'light'],
    [7, 7, 'full'],
    [6, 4, 'light'],
  ];
  it.each(table)('pain %i with usual %i: %s, and shows both', (pre, usual, expected) =>
    expect(mode({ pre, usual })).toEqual({
      mode: expected,
      because: [{ rule: '4.4', source: 'design', field: 'pre', was: usual, now: pre }],
    }),
  );
  test('never gets fuller as pain rises', () => {
    const order = ['full', 'light', 'easy', 'none'];
    fc.assert(
      fc.property(nrs, nrs, nrs, fc.constantFrom(1 as const, 3 as const), (a, b, usual, energy) => {
        const at = (pre: number) => order.indexOf(mode({ pre: pre as Nrs, usual, energy }).mode);
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});
