import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axes, flags, patterns } from '../vocabulary.ts';
import { admissible } from './admissible.ts';
import { anyDay, anyExercise, anyHistory, anyLimits, anyPerson, capped, exercise, limits } from './arbitraries.contract.ts';
import { admits, compileExercise, compileLimits } from './compiled.ts';
import { limitsFor } from './limits.ts';

const agrees = (e: Parameters<typeof admissible>[0], l: Parameters<typeof admissible>[1]): boolean =>
  admits(compileLimits(l), compileExercise(e)) === admissible(e, l);

describe('the compiled form', () => {
  it('has room for the vocabulary and the five further bits', () => {
    expect(flags.length + 5).toBeLessThanOrEqual(32);
    expect(patterns.length).toBeLessThanOrEqual(32);
    expect(axes.length).toBeLessThanOrEqual(20);
  });
  it('answers as `admissible` does, for any limits', () => {
    fc.assert(
      fc.property(anyExercise, anyLimits, (e, l) => void expect(agrees(e, l)).toBe(true)),
      { numRuns: 2000 },
    );
  });
  it('answers as `admissible` does, for any person on any day', () => {
    fc.assert(
      fc.property(fc.array(anyExercise, { minLength: 1, maxLength: 20 }), anyPerson, anyDay, anyHistory, (all, p, on, h) => {
        const l = limitsFor(p, on, h);
        for (const e of all) expect(agrees(e, l)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it('agrees on each axis at each level and cap', () => {
    for (const axis of axes)
      for (const cap of [0, 1, 2, 3] as const)
        for (const level of [0, 1, 2, 3] as const) {
          const e = exercise({ stress: { [axis]: level }, flags: ['handHold'] });
          expect(admits(compileLimits(capped({ [axis]: cap })), compileExercise(e))).toBe(level <= cap);
        }
  });
  it('agrees on every rung under every limit of rungs', () => {
    for (const rungMax of [1, 2, 3] as const)
      for (const rung of [1, 2, 3] as const)
        expect(admits(compileLimits(limits({ rungMax })), compileExercise(exercise({ rung })))).toBe(rung <= rungMax);
  });
  it('agrees on a strong grip where only short ones are allowed', () => {
    const short = limits({ ...capped({ grip: 2 }), active: ['BP_CTRL'] });
    for (const grip of [0, 1, 2, 3] as const)
      for (const measure of ['reps', 'hold'] as const) {
        const e = exercise({ stress: { grip }, measure });
        expect(admits(compileLimits(short), compileExercise(e))).toBe(grip < 3 || measure === 'hold');
        expect(agrees(e, short)).toBe(true);
      }
  });
  it('keeps each flag apart from what the rules of pairs ask', () => {
    const asking = [
      limits({ handHoldForBalance: true }),
      limits({ active: ['OSTEO'] }),
      limits({ ...capped({ grip: 2 }), active: ['CVD'] }),
      limits({ rungMax: 2 }),
      limits({ rungMax: 1 }),
    ];
    const asked = [
      exercise({ stress: { bal: 2 } }),
      exercise({ stress: { flex: 1, rot: 1, axial: 2 } }),
      exercise({ stress: { grip: 3 } }),
      exercise({ rung: 2 }),
      exercise({ rung: 3 }),
    ];
    for (const flag of flags) {
      for (const l of asking) expect(agrees(exercise({ flags: [flag] }), l)).toBe(true);
      for (const e of asked) expect(agrees(e, limits({ bannedFlags: [flag] }))).toBe(true);
    }
    for (const l of asking) for (const e of asked) expect(agrees(e, l)).toBe(true);
  });
  it('bans the exercises that are named and no others', () => {
    const named = compileLimits(limits({ bannedIds: ['superman', 'bridge'] }));
    expect(admits(named, compileExercise(exercise({ id: 'bridge' })))).toBe(false);
    expect(admits(named, compileExercise(exercise({ id: 'sample' })))).toBe(true);
  });
  it('agrees on each flag and each pattern alone', () => {
    for (const banned of flags)
      for (const flag of flags)
        expect(admits(compileLimits(limits({ bannedFlags: [banned] })), compileExercise(exercise({ flags: [flag] })))).toBe(
          flag !== banned,
        );
    for (const banned of patterns)
      for (const pattern of patterns)
        expect(admits(compileLimits(limits({ bannedPatterns: [banned] })), compileExercise(exercise({ pattern })))).toBe(
          pattern !== banned,
        );
  });
});
