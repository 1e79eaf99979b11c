import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../reasoning.ts';
import { axes, flags, patterns } from '../vocabulary.ts';
import { anyStress } from './arbitraries.contract.ts';
import type { Restriction } from './cap-set.ts';
import { narrow, noLimits } from './meet.ts';

const by = (rule: string, set: Partial<Restriction>): Restriction => ({ rule, source: 'design', ...set });
const anyRestriction: fc.Arbitrary<Restriction> = fc.record(
  {
    rule: fc.constantFrom('X', 'Y', 'Z'),
    source: fc.constant('design' as const),
    answer: fc.constantFrom('B1', 'B2'),
    caps: anyStress,
    flags: fc.uniqueArray(fc.constantFrom(...flags), { maxLength: 3 }),
    patterns: fc.uniqueArray(fc.constantFrom(...patterns), { maxLength: 3 }),
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
    rirMin: fc.integer({ min: 2, max: 5 }),
    effortMax: fc.integer({ min: 4, max: 9 }),
    holdMaxSeconds: fc.integer({ min: 5, max: 200 }),
    hangMaxSeconds: fc.integer({ min: 5, max: 200 }),
    restMinSeconds: fc.integer({ min: 0, max: 90 }),
    need: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    rungMax: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    only: fc.constantFrom('walk-breathe' as const, 'walk-breathe-mobility' as const),
    progression: fc.constant(false as const),
  },
  { requiredKeys: ['rule', 'source'] },
);
const plain = ({ because: _, ...rest }: Limits): Omit<Limits, 'because'> => rest;

describe('taking limits together', () => {
  it('changes nothing without restrictions, and carries no reason', () => expect(narrow(noLimits, [])).toStrictEqual(noLimits));
  it('starts from everything allowed', () => {
    expect(axes.every((a) => noLimits.caps[a] === 3)).toBe(true);
    expect(noLimits).toMatchObject({
      rirMin: 2,
      effortMax: 8,
      holdMaxSeconds: 120,
      hangMaxSeconds: 120,
      need: 2,
      rungMax: 3,
      restMinSeconds: 0,
      progression: true,
      handHoldForBalance: false,
      gentle: false,
    });
  });

  it('takes the lowest cap, all bans, the most reserve, the shortest hold, the narrowest set', () => {
    const met = narrow(noLimits, [
      by('X', {
        caps: { flex: 2, ext: 1 },
        flags: ['prone'],
        rirMin: 3,
        holdMaxSeconds: 60,
        hangMaxSeconds: 30,
        need: 3,
        only: 'walk-breathe-mobility',
      }),
      by('Y', {
        caps: { flex: 1, rot: 2 },
        flags: ['floor', 'prone'],
        patterns: ['walk'],
        ids: ['a'],
        rirMin: 4,
        holdMaxSeconds: 30,
        hangMaxSeconds: 60,
      }),
      by('Z', { rungMax: 2, restMinSeconds: 60, progression: false, only: 'walk-breathe', need: 2 }),
    ]);
    expect(met.caps).toEqual({ ...noLimits.caps, flex: 1, ext: 1, rot: 2 });
    expect(plain(met)).toMatchObject({
      bannedFlags: ['floor', 'prone'],
      bannedPatterns: ['walk'],
      bannedIds: ['a'],
      rirMin: 4,
      effortMax: 6,
      holdMaxSeconds: 30,
      hangMaxSeconds: 30,
      need: 3,
      rungMax: 2,
      restMinSeconds: 60,
      only: 'walk-breathe',
      progression: false,
    });
  });

  it('names the rules that bind, all of them and no others', () => {
    const met = narrow(noLimits, [
      by('X', { caps: { flex: 1 }, flags: ['prone'], answer: 'B6' }),
      by('Y', { caps: { flex: 2 }, rirMin: 3 }),
      by('Z', { caps: { flex: 1 }, rirMin: 4, progression: false, only: 'walk-breathe' }),
    ]);
    expect(met.because).toStrictEqual([
      { rule: 'X', source: 'design', answer: 'B6', field: 'caps.flex', was: 3, now: 1 },
      { rule: 'Z', source: 'design', field: 'caps.flex', was: 3, now: 1 },
      { rule: 'Z', source: 'design', field: 'rirMin', was: 2, now: 4 },
      { rule: 'Z', source: 'design', field: 'effortMax', was: 8, now: 6 },
      { rule: 'X', source: 'design', answer: 'B6', field: 'flags.prone' },
      { rule: 'Z', source: 'design', field: 'only' },
      { rule: 'Z', source: 'design', field: 'progression' },
    ]);
  });

  it('keeps the narrower set of movements, in whichever order', () => {
    const [wide, narrower] = [by('X', { only: 'walk-breathe-mobility' }), by('Y', { only: 'walk-breathe' })];
    expect(narrow(noLimits, [wide]).only).toBe('walk-breathe-mobility');
    expect(narrow(noLimits, [wide, narrower]).only).toBe('walk-breathe');
    expect(narrow(noLimits, [narrower, wide]).only).toBe('walk-breathe');
    expect(narrow(narrow(noLimits, [narrower]), [wide])).toMatchObject({ only: 'walk-breathe', because: [{ rule: 'Y', field: 'only' }] });
  });

  it('holds effort and reserve on one scale', () => {
    expect(narrow(noLimits, [by('X', { effortMax: 5 })])).toMatchObject({ rirMin: 5, effortMax: 5 });
    expect(narrow(noLimits, [by('X', { rirMin: 3 }), by('Y', { effortMax: 6 })])).toMatchObject({ rirMin: 4, effortMax: 6 });
    expect(narrow(noLimits, [by('X', { rirMin: 3, effortMax: 9 })])).toMatchObject({ rirMin: 3, effortMax: 7 });
  });

  it('asks for a hand-hold under any balance cap', () => {
    expect(narrow(noLimits, [by('X', { caps: { bal: 2 } })]).handHoldForBalance).toBe(true);
    expect(narrow(noLimits, [by('X', { caps: { bal: 3 } })]).handHoldForBalance).toBe(false);
    expect(narrow({ ...noLimits, handHoldForBalance: true }, []).handHoldForBalance).toBe(true);
  });

  it('keeps what a second pass no longer binds out of the reasons', () => {
    const first = narrow(noLimits, [by('X', { caps: { flex: 2 }, rirMin: 3, flags: ['prone'], only: 'walk-breathe-mobility' })]);
    const second = narrow(first, [by('Y', { caps: { flex: 1 }, rirMin: 4, only: 'walk-breathe' })]);
    expect(second.because.map((b) => `${b.rule} ${b.field}`)).toEqual([
      'Y caps.flex',
      'Y rirMin',
      'Y effortMax',
      'X flags.prone',
      'Y only',
    ]);
  });

  it('is the same in one pass or two, and only ever takes away', () => {
    fc.assert(
      fc.property(fc.array(anyRestriction, { maxLength: 5 }), fc.array(anyRestriction, { maxLength: 5 }), (a, b) => {
        const both = narrow(noLimits, [...a, ...b]);
        const stepwise = narrow(narrow(noLimits, a), b);
        expect(plain(stepwise)).toEqual(plain(both));
        expect(stepwise.because).toEqual(expect.arrayContaining([...both.because]));
        expect(stepwise.because).toHaveLength(both.because.length);
        const one = narrow(noLimits, a);
        for (const axis of axes) expect(both.caps[axis]).toBeLessThanOrEqual(one.caps[axis]);
        expect(both.bannedFlags).toEqual(expect.arrayContaining([...one.bannedFlags]));
        expect(both.bannedPatterns).toEqual(expect.arrayContaining([...one.bannedPatterns]));
        expect(both.bannedIds).toEqual(expect.arrayContaining([...one.bannedIds]));
        for (const field of ['rirMin', 'need', 'restMinSeconds'] as const) expect(both[field]).toBeGreaterThanOrEqual(one[field]);
        for (const field of ['holdMaxSeconds', 'hangMaxSeconds', 'rungMax', 'effortMax'] as const)
          expect(both[field]).toBeLessThanOrEqual(one[field]);
        expect(both.rirMin + both.effortMax).toBe(10);
        expect(new Set(both.bannedFlags).size).toBe(both.bannedFlags.length);
      }),
    );
  });

  it('gives a reason for every cap, ban and number that differs from no limit', () => {
    fc.assert(
      fc.property(fc.array(anyRestriction, { maxLength: 5 }), (restrictions) => {
        const met = narrow(noLimits, restrictions);
        const fields = new Set(met.because.map((b) => b.field));
        const expected = new Set([
          ...axes.filter((a) => met.caps[a] < 3).map((a) => `caps.${a}`),
          ...met.bannedFlags.map((f) => `flags.${f}`),
          ...met.bannedPatterns.map((p) => `patterns.${p}`),
          ...met.bannedIds.map((i) => `ids.${i}`),
          ...(['rirMin', 'holdMaxSeconds', 'hangMaxSeconds', 'need', 'rungMax', 'effortMax', 'restMinSeconds'] as const).filter(
            (f) => met[f] !== noLimits[f],
          ),
          ...(met.only === undefined ? [] : ['only']),
          ...(met.progression ? [] : ['progression']),
        ]);
        expect(fields).toEqual(expected);
      }),
    );
  });
});
