import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullSet, type HangState, hangDaysMax, hangLadder, hangStep, nextHangStep, unlocks } from './hang-ladder.ts';

const begin: HangState = {
  gate: true,
  hangCap: 3,
  need: 2,
  greens: { H1: 0, H2: 0, H3: 0, H4: 0 },
  overhandSeconds: 0,
  minutes: 20,
  standAlone: false,
};
const at = (change: Partial<HangState>) => hangStep({ ...begin, ...change }).step.id;
const done = { H1: 2, H2: 2, H3: 2, H4: 2 };

describe('the hang ladder', () => {
  it('opens one step after the other, each after enough greens', () => {
    expect(at({})).toBe('H1');
    expect(at({ greens: { ...done, H1: 1 } })).toBe('H1');
    expect(at({ greens: { ...begin.greens, H1: 2 } })).toBe('H2');
    expect(at({ greens: { ...begin.greens, H1: 2, H2: 2 } })).toBe('H3');
    expect(at({ greens: { ...done, H4: 0 } })).toBe('H4');
    expect(at({ greens: done })).toBe('H5');
    expect(at({ greens: done, need: 3 })).toBe('H1');
  });
  it('offers the full set only after 60 s overhand, and with 30 minutes or on its own', () => {
    expect(at({ greens: done, overhandSeconds: 60, minutes: 30 })).toBe('H6');
    expect(at({ greens: done, overhandSeconds: 60, standAlone: true })).toBe('H6');
    expect(at({ greens: done, overhandSeconds: 60, minutes: 29 })).toBe('H5');
    expect(at({ greens: done, overhandSeconds: 59, minutes: 60 })).toBe('H5');
    expect(fullSet).toEqual({ secondsAGrip: 60, ceilingSeconds: 120, sessionMinutes: 30 });
  });
  it('stays shut without the gate', () => {
    expect(at({ gate: false, greens: done })).toBe('H0');
  });
  it('steps down to what the caps allow', () => {
    expect(at({ greens: done, hangCap: 2 })).toBe('H4');
    expect(at({ greens: done, hangCap: 1 })).toBe('H1');
    expect(at({ greens: done, hangCap: 0 })).toBe('H0');
    expect(at({ greens: { ...begin.greens, H1: 2 }, hangCap: 1 })).toBe('H1');
    expect(at({ greens: { ...done, H3: 0 }, hangCap: 1 })).toBe('H1');
    expect(at({ greens: done, overhandSeconds: 60, minutes: 60, hangCap: 2 })).toBe('H4');
  });
  it('says whether the cap or the ladder decided', () => {
    expect(hangStep({ ...begin, hangCap: 0 }).because).toEqual([{ rule: 'H0', source: 'design', field: 'caps.hang' }]);
    expect(hangStep(begin).because).toEqual([{ rule: 'H1', source: 's000', field: 'hang' }]);
    expect(hangStep({ ...begin, gate: false }).because).toEqual([{ rule: 'H0', source: 'design', field: 'hang' }]);
    expect(hangStep({ ...begin, greens: done, hangCap: 2 }).because[0]?.source).toBe('design');
  });
  it('asks three times 20 s with the feet down, then twice 30 s', () => {
    expect(unlocks('H1', 3, 20)).toBe(true);
    expect(unlocks('H1', 2, 60)).toBe(false);
    expect(unlocks('H1', 3, 19)).toBe(false);
    for (const step of ['H2', 'H3', 'H4'] as const) {
      expect(unlocks(step, 2, 30)).toBe(true);
      expect(unlocks(step, 2, 29)).toBe(false);
      expect(unlocks(step, 1, 30)).toBe(false);
    }
  });
  it('always hangs the mixed grip both ways (I-29)', () => {
    for (const { exercises } of Object.values(hangLadder)) {
      const ways = exercises.filter((id) => id === 'passive-hang-mixed').length;
      expect(ways === 0 || ways === 2).toBe(true);
    }
    expect(hangLadder.H6.exercises).toHaveLength(5);
  });
  it('hangs on three days a week, on five with the feet down at level 1', () => {
    expect(hangDaysMax('H1', 1)).toBe(5);
    expect(hangDaysMax('H1', 2)).toBe(3);
    expect(hangDaysMax('H2', 1)).toBe(3);
  });
  it('names what comes next', () => {
    expect((['H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const).map(nextHangStep)).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H5', 'H6']);
  });
  test('never hangs more than the cap, whatever was earned', () => {
    const greens = fc.record({ H1: fc.nat(4), H2: fc.nat(4), H3: fc.nat(4), H4: fc.nat(4) });
    fc.assert(
      fc.property(greens, fc.nat(3), fc.boolean(), fc.nat(120), (g, hangCap, gate, overhandSeconds) => {
        const { step } = hangStep({ ...begin, greens: g, hangCap, gate, overhandSeconds, minutes: 60 });
        expect(step.hang).toBeLessThanOrEqual(gate ? hangCap : 0);
      }),
    );
  });
});
