import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Exercise } from '../exercise.ts';
import { type Pattern, patterns, type Stress } from '../vocabulary.ts';
import { pausedUntil, provokingAxis, type Red, reentryDose, removedUntil, sameKind, sidewaysSwap } from './swaps.ts';

const dose = { sets: 2, reps: 8, restSeconds: [60, 90] } as const;
const exercise = (id: string, pattern: Pattern, rung: 1 | 2 | 3, stress: Stress): Exercise => ({
  id,
  pattern,
  rung,
  stress,
  kind: 'exercise',
  alsoCredits: [],
  position: 'standing',
  substitutes: [],
  flags: [],
  kit: [[]],
  measure: 'reps',
  sides: 'one',
  start: { 1: dose, 2: dose, 3: dose },
  target: dose,
  most: dose,
  autoPrescribe: true,
  muscles: { main: [], also: [] },
  grade: 'D',
  sources: ['design'],
  seeds: [],
});
const deadlift = exercise('deadlift', 'hinge', 2, { lean: 2, axial: 2, grip: 2 });
const seated = exercise('seated-hinge', 'hinge', 1, { lean: 1 });
const dowel = exercise('dowel-hinge', 'hinge', 2, { lean: 1, axial: 1 });
const bench = exercise('bench-hinge', 'hinge', 2, { lean: 1, axial: 1 });
const heavy = exercise('heavy-hinge', 'hinge', 3, { lean: 1 });
const squat = exercise('squat', 'squat', 1, {});

describe('a sideways swap', () => {
  it('goes by the axis loaded most, the first of equals', () => {
    expect(provokingAxis(deadlift)).toBe('axial');
    expect(provokingAxis(exercise('x', 'hinge', 1, { grip: 1, press: 3 }))).toBe('press');
    expect(provokingAxis(squat)).toBeUndefined();
  });
  it('keeps the pattern, no higher rung, strictly lower on that axis; the nearest rung, least stress, lowest id', () => {
    const all = [heavy, squat, seated, dowel, bench, deadlift];
    expect(sidewaysSwap(deadlift, all)?.id).toBe('bench-hinge');
    expect(sidewaysSwap(deadlift, [heavy, squat, seated])?.id).toBe('seated-hinge');
    expect(sidewaysSwap(deadlift, [dowel, exercise('a-hinge', 'hinge', 2, { lean: 1 })])?.id).toBe('a-hinge');
    expect(sidewaysSwap(dowel, [seated], 'lean')).toBeUndefined();
    expect(sidewaysSwap(dowel, [seated], 'axial')?.id).toBe('seated-hinge');
    expect(sidewaysSwap(deadlift, [heavy, squat])).toBeUndefined();
    expect(sidewaysSwap(squat, all)).toBeUndefined();
    expect(sidewaysSwap(squat, [exercise('s', 'squat', 1, {})], 'lean')).toBeUndefined();
  });
  it('for dislike or kit keeps the pattern and a rung that is not higher', () => {
    expect(sameKind(deadlift, [deadlift, heavy, squat, seated, dowel, bench]).map(({ id }) => id)).toEqual([
      'bench-hinge',
      'dowel-hinge',
      'seated-hinge',
    ]);
    expect(sameKind(deadlift, [heavy, dowel, seated], 1).map(({ id }) => id)).toEqual(['seated-hinge']);
    expect(sameKind(seated, [heavy], 3).map(({ id }) => id)).toEqual(['heavy-hinge']);
  });
});

const day = (n: number) => addDays('2026-03-01', n);
const red = (exerciseId: string, pattern: Pattern, n: number): Red => ({ exercise: exerciseId, pattern, on: day(n) });

describe('two reds', () => {
  it('of one exercise within 14 days take it out for 14', () => {
    expect(removedUntil([red('a', 'hinge', 0), red('a', 'hinge', 14)], 'a')).toBe(day(28));
    expect(removedUntil([red('a', 'hinge', 14), red('a', 'hinge', 0)], 'a')).toBe(day(28));
    expect(removedUntil([red('a', 'hinge', 0), red('a', 'hinge', 15)], 'a')).toBeUndefined();
    expect(removedUntil([red('a', 'hinge', 0), red('b', 'hinge', 1)], 'a')).toBeUndefined();
    expect(removedUntil([red('a', 'hinge', 0), red('a', 'hinge', 3), red('a', 'hinge', 40)], 'a')).toBe(day(17));
    expect(removedUntil([red('a', 'hinge', 0), red('a', 'hinge', 3), red('a', 'hinge', 10)], 'a')).toBe(day(24));
    expect(removedUntil([], 'a')).toBeUndefined();
  });
  it('of two exercises of one pattern within 14 days pause the pattern for 7', () => {
    expect(pausedUntil([red('a', 'hinge', 0), red('b', 'hinge', 14)], 'hinge')).toBe(day(21));
    expect(pausedUntil([red('b', 'hinge', 14), red('a', 'hinge', 0)], 'hinge')).toBe(day(21));
    expect(pausedUntil([red('a', 'hinge', 0), red('b', 'hinge', 15)], 'hinge')).toBeUndefined();
    expect(pausedUntil([red('a', 'hinge', 0), red('a', 'hinge', 1)], 'hinge')).toBeUndefined();
    expect(pausedUntil([red('a', 'hinge', 0), red('b', 'squat', 1)], 'hinge')).toBeUndefined();
    expect(pausedUntil([red('a', 'hinge', 3), red('b', 'hinge', 3)], 'hinge')).toBe(day(10));
    expect(pausedUntil([red('a', 'hinge', 0), red('b', 'hinge', 2), red('a', 'hinge', 30)], 'hinge')).toBe(day(9));
  });
  it('let a pattern in again at half of its lowest start', () => {
    expect(reentryDose({ ...dose, sets: 2, reps: 8 })).toMatchObject({ sets: 1, reps: 8 });
  });
  test('more reds never bring anything back sooner', () => {
    const any = fc.record({
      exercise: fc.constantFrom('a', 'b'),
      pattern: fc.constantFrom(...patterns.slice(0, 2)),
      on: fc.nat(60).map(day),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, (reds, more) => {
        const all = [...reds, more];
        expect((removedUntil(all, 'a') ?? '') >= (removedUntil(reds, 'a') ?? '')).toBe(true);
        expect((pausedUntil(all, 'walk') ?? '') >= (pausedUntil(reds, 'walk') ?? '')).toBe(true);
      }),
    );
  });
});
