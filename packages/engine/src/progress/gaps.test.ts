import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dose } from '../exercise.ts';
import type { Rung } from './exercise-state.ts';
import { afterGap, type GapContext, gapRule } from './gaps.ts';
import { workSeconds } from './work.ts';

const rest = [60, 90] as const;
const dose = (sets: number, reps: number, kg?: number): Dose => ({ sets, reps, restSeconds: rest, ...(kg !== undefined && { kg }) });
const ctx: GapContext = {
  exercise: { sides: 'one', loading: { region: 'lower', hands: 1, needed: false } },
  ownStart: dose(2, 8),
  lowerStart: dose(2, 10),
  weightsKg: [4, 8, 9, 10],
};
const after = (days: number, level: Rung, last: Dose, change: Partial<GapContext> = {}) =>
  afterGap(days, { level, dose: last }, { ...ctx, ...change });

describe('the gap table', () => {
  it.each([
    [0, 100, 100, 'none', true, []],
    [7, 100, 100, 'none', true, []],
    [8, 100, 100, 'none', false, []],
    [13, 100, 100, 'none', false, []],
    [14, 80, 90, 'none', false, [80, 100]],
    [20, 80, 90, 'none', false, [80, 100]],
    [21, 60, 90, 'from-top', false, [60, 80, 100]],
    [27, 60, 90, 'from-top', false, [60, 80, 100]],
    [28, 100, 100, 'one', false, [60, 80, 100]],
    [55, 100, 100, 'one', false, [60, 80, 100]],
    [56, 100, 100, 'one', false, [60, 80, 100]],
    [400, 100, 100, 'one', false, [60, 80, 100]],
  ] as const)('day %i: %i %% of the work, %i %% of the load, rung %s, progression %s', (days, work, load, drop, progression, shown) => {
    expect(gapRule(days)).toMatchObject({ workPercent: work, loadPercent: load, rungDrop: drop, progression, shown });
  });
  it('screens from 28 days, assesses again from 56, restarts from 28', () => {
    expect(gapRule(27)).not.toHaveProperty('screen');
    expect(gapRule(28)).toMatchObject({ screen: 'R7', restart: true, reassess: false });
    expect(gapRule(56)).toMatchObject({ screen: 'R7', restart: true, reassess: true });
    expect(gapRule(27)).toMatchObject({ restart: false, reassess: false });
  });
  it('says why from 8 days', () => {
    expect(gapRule(7).because).toEqual([]);
    expect(gapRule(14).because).toEqual([{ rule: '4.10', source: 'mcmaster2013', field: 'gapDays', was: 100, now: 80 }]);
  });
});

describe('the session after a gap', () => {
  const last = dose(3, 10, 10);
  it('repeats the last dose up to 13 days', () => {
    expect(after(3, 3, last)).toEqual({ level: 3, dose: last });
    expect(after(13, 3, last)).toEqual({ level: 3, dose: last });
  });
  it('is eight tenths of the work and nine of the load to 20 days', () => {
    expect(after(14, 3, last)).toEqual({ level: 3, dose: dose(3, 8, 9) });
    expect(after(14, 3, last, { weightsKg: [10] }).dose).not.toHaveProperty('kg');
    expect(after(14, 1, dose(3, 10, 10), { exercise: { sides: 'one' } }).dose.kg).toBe(10);
  });
  it('is six tenths to 27 days, a rung down only from the top', () => {
    expect(after(21, 2, last)).toEqual({ level: 2, dose: dose(2, 9, 9) });
    expect(after(21, 3, last)).toEqual({ level: 2, dose: dose(2, 6) });
    expect(after(21, 3, last, { lowerStart: null })).toEqual({ level: 3, dose: dose(2, 9, 9) });
  });
  it('restarts a rung lower from 28 days, or at its own start on the lowest', () => {
    expect(after(28, 3, last)).toEqual({ level: 2, dose: dose(2, 10) });
    expect(after(28, 2, last)).toEqual({ level: 1, dose: dose(2, 10) });
    expect(after(28, 1, last)).toEqual({ level: 1, dose: dose(2, 8) });
    expect(after(99, 2, last, { lowerStart: null })).toEqual({ level: 2, dose: dose(2, 8) });
  });
  it('cuts a start that would be more than the last time', () => {
    expect(after(28, 1, dose(1, 8))).toEqual({ level: 1, dose: dose(1, 8) });
    expect(after(28, 1, dose(1, 1), { ownStart: dose(3, 8) })).toEqual({ level: 1, dose: dose(1, 1) });
    expect(after(28, 2, dose(1, 5))).toEqual({ level: 1, dose: dose(1, 5) });
    expect(after(28, 1, dose(2, 8, 4), { ownStart: dose(2, 8, 8) }).dose.kg).toBe(4);
    expect(after(28, 1, dose(2, 8), { ownStart: dose(2, 8, 8) }).dose).not.toHaveProperty('kg');
    expect(after(28, 2, dose(2, 10), { lowerStart: dose(2, 8, 6) }).dose.kg).toBe(6);
  });
  const anyDose = fc.record({
    sets: fc.integer({ min: 1, max: 3 }),
    reps: fc.integer({ min: 1, max: 15 }),
    kg: fc.option(fc.constantFrom(4, 8, 9, 10), { nil: undefined }),
  });
  test('is never more than the last completed one (I-36), in whole positive numbers (I-40)', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.constantFrom<Rung>(1, 2, 3), anyDose, anyDose, (days, level, a, b) => {
        const lastDose = dose(a.sets, a.reps, a.kg);
        const own = dose(b.sets, b.reps, b.kg);
        const next = after(days, level, lastDose, { ownStart: own, lowerStart: level > 1 ? own : null });
        expect(next.level).toBeLessThanOrEqual(level);
        expect(next.level).toBeGreaterThanOrEqual(Math.max(1, level - 1));
        expect(workSeconds(ctx.exercise, next.dose)).toBeLessThanOrEqual(workSeconds(ctx.exercise, lastDose));
        if (next.level === level) expect(next.dose.kg ?? 0).toBeLessThanOrEqual(lastDose.kg ?? 0);
        for (const n of [next.dose.sets, next.dose.reps]) expect(Number.isInteger(n) && (n ?? 0) >= 1).toBe(true);
      }),
    );
  });
  test('a longer gap never makes the next session bigger, while its rule is a share (I-35)', () => {
    fc.assert(
      fc.property(fc.nat(27), fc.nat(27), anyDose, (a, b, { sets, reps, kg }) => {
        const at = (days: number) => workSeconds(ctx.exercise, after(days, 1, dose(sets, reps, kg)).dose);
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});
