import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleDose } from './scale.ts';
import { minimalStep, riseOf, setSeconds, unitOf, workSeconds } from './work.ts';

const rest = [30, 45] as const;
const one = { sides: 'one', pattern: 'squat' } as const;
const each = { sides: 'each', pattern: 'glute' } as const;

describe('work', () => {
  it('counts four seconds a repetition, and both sides', () => {
    expect(workSeconds(one, { sets: 2, reps: 8 })).toBe(64);
    expect(workSeconds(each, { sets: 2, reps: 8 })).toBe(128);
    expect(workSeconds({ sides: 'alternating' }, { sets: 2, reps: 8 })).toBe(64);
    expect(setSeconds(each, { sets: 3, reps: 8 })).toBe(64);
  });
  it('adds the hold inside a repetition, and takes the tempo where it is given', () => {
    expect(workSeconds(one, { sets: 2, reps: 5, seconds: 3 })).toBe(70);
    expect(workSeconds(one, { sets: 1, reps: 10, tempo: [3, 1, 4] })).toBe(80);
    expect(workSeconds(one, { sets: 1, reps: 10, seconds: 2, tempo: [3, 0, 3] })).toBe(80);
  });
  it('takes real seconds for holds and walks, and a second for each metre', () => {
    expect(workSeconds(one, { sets: 3, seconds: 20, tempo: [9, 9, 9] })).toBe(60);
    expect(workSeconds(each, { sets: 3, seconds: 20 })).toBe(120);
    expect(workSeconds(one, { sets: 2, metres: 20 })).toBe(40);
    expect(workSeconds(one, { sets: 2 })).toBe(0);
  });
  it('knows what a dose counts', () => {
    expect(unitOf({ sets: 1, reps: 1, seconds: 1 })).toBe('reps');
    expect(unitOf({ sets: 1, seconds: 1, metres: 1 })).toBe('seconds');
    expect(unitOf({ sets: 1, metres: 1 })).toBe('metres');
  });
  it('steps by two repetitions, one under load, five or ten seconds, five minutes of walking', () => {
    expect(riseOf('reps', 8, false)).toBe(2);
    expect(riseOf('reps', 8, true)).toBe(1);
    expect(riseOf('seconds', 39, false)).toBe(5);
    expect(riseOf('seconds', 40, true)).toBe(10);
    expect(riseOf('metres', 20, false)).toBe(5);
    expect(minimalStep(each, { sets: 3, reps: 8 })).toBe(48);
    expect(minimalStep(one, { sets: 3, reps: 8, kg: 5 })).toBe(12);
    expect(minimalStep(one, { sets: 3, reps: 8, seconds: 3 })).toBe(42);
    expect(minimalStep(one, { sets: 2, seconds: 40 })).toBe(20);
    expect(minimalStep(one, { sets: 2, metres: 20 })).toBe(10);
    expect(minimalStep({ sides: 'one', pattern: 'walk' }, { sets: 1, seconds: 600 })).toBe(300);
    expect(minimalStep({ sides: 'one', pattern: 'aerobic' }, { sets: 1, seconds: 600 })).toBe(300);
  });
});

describe('a share of a dose', () => {
  it('lowers sets together with their length', () => {
    expect(scaleDose({ sets: 3, reps: 10, restSeconds: rest }, 80)).toEqual({ sets: 3, reps: 8, restSeconds: rest });
    expect(scaleDose({ sets: 3, reps: 10 }, 60)).toEqual({ sets: 2, reps: 9 });
    expect(scaleDose({ sets: 2, reps: 8, kg: 10 }, 50)).toEqual({ sets: 1, reps: 8, kg: 10 });
    expect(scaleDose({ sets: 1, seconds: 30 }, 50)).toEqual({ sets: 1, seconds: 15 });
    expect(scaleDose({ sets: 3, seconds: 45 }, 80)).toEqual({ sets: 3, seconds: 35 });
    expect(scaleDose({ sets: 2, metres: 40 }, 60)).toEqual({ sets: 2, metres: 20 });
  });
  it('keeps the hold inside a repetition', () => {
    expect(scaleDose({ sets: 2, reps: 6, seconds: 5 }, 50)).toEqual({ sets: 1, reps: 6, seconds: 5 });
  });
  it('stops at one set of one repetition or five seconds', () => {
    expect(scaleDose({ sets: 1, reps: 1 }, 50)).toEqual({ sets: 1, reps: 1 });
    expect(scaleDose({ sets: 1, seconds: 6 }, 50)).toEqual({ sets: 1, seconds: 5 });
    expect(scaleDose({ sets: 1, seconds: 3 }, 50)).toEqual({ sets: 1, seconds: 3 });
    expect(scaleDose({ sets: 1, seconds: 40 }, 0)).toEqual({ sets: 1, seconds: 5 });
  });
  it('is the whole dose at a hundred', () => {
    const dose = { sets: 3, seconds: 47 };
    expect(scaleDose(dose, 100)).toBe(dose);
  });
  it('is never more than the share, in whole positive numbers, unless it is the least there is (I-40)', () => {
    const dose = fc.oneof(
      fc.record({ sets: fc.integer({ min: 1, max: 4 }), reps: fc.integer({ min: 1, max: 20 }) }),
      fc.record({ sets: fc.integer({ min: 1, max: 4 }), seconds: fc.integer({ min: 5, max: 1800 }) }),
    );
    fc.assert(
      fc.property(dose, fc.integer({ min: 1, max: 100 }), (d, percent) => {
        const scaled = scaleDose(d, percent);
        const amount = 'reps' in scaled ? scaled.reps : scaled.seconds;
        expect(Number.isInteger(amount) && amount >= 1 && Number.isInteger(scaled.sets) && scaled.sets >= 1).toBe(true);
        const least = scaled.sets * ('reps' in scaled ? 1 : 5);
        expect(workSeconds(one, scaled)).toBeLessThanOrEqual(
          Math.max((workSeconds(one, d) * percent) / 100 + 1e-9, 'reps' in scaled ? 4 * least : least),
        );
        expect(scaled.sets).toBeLessThanOrEqual(d.sets);
      }),
    );
  });
});
