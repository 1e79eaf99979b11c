import { describe, expect, it } from 'vitest';
import { cutOffs, levelFromTest, sidesDiffer, turnsLittle } from './level-from-test.ts';
import { highestOf, lowestOf, raisePassedOn, resultOn, singleLegPassedOn, stepUpPassedOn } from './test-results.ts';

const on = '2026-11-22';
const result = (value: number) => ({ value, on });

describe('what a test says', () => {
  it.each([
    ['T1', 9, 1],
    ['T1', 10, 2],
    ['T1', 15, 2],
    ['T1', 16, 3],
    ['T2', 14, 1],
    ['T2', 15, 2],
    ['T2', 30, 2],
    ['T2', 31, 3],
    ['T3', 14, 1],
    ['T3', 30, 2],
    ['T3', 31, 3],
    ['T4', 19, 1],
    ['T4', 20, 2],
    ['T4', 45, 2],
    ['T4', 46, 3],
    ['T5', 14, 1],
    ['T5', 15, 2],
    ['T8', 10, 2],
    ['T8', 11, 1],
    ['T10', 7, 1],
    ['T10', 8, 2],
    ['T11', 9, 1],
    ['T11', 10, 3],
    ['T13', 4, 1],
    ['T13', 5, 2],
    ['T6', 5, undefined],
    ['T7', 5, undefined],
    ['T9', 30, undefined],
    ['T12', 5, undefined],
  ] as const)('%s at %i is %s', (test, value, level) => expect(levelFromTest(test, result(value))).toBe(level));

  it('takes the worse side, and nothing when nothing was recorded', () => {
    expect(levelFromTest('T3', { left: 40, right: 14, on })).toBe(1);
    expect(levelFromTest('T8', { left: 2, right: 12, on })).toBe(1);
    expect(levelFromTest('T3', { on })).toBeUndefined();
    expect(Object.keys(cutOffs)).toEqual(['T1', 'T2', 'T3', 'T4']);
  });
  it('asks for more turning under 40 degrees or over 10 between the sides', () => {
    expect(turnsLittle({ left: 40, right: 50, on })).toBe(false);
    expect(turnsLittle({ left: 39, right: 45, on })).toBe(true);
    expect(turnsLittle({ left: 40, right: 51, on })).toBe(true);
    expect(turnsLittle({ left: 51, right: 40, on })).toBe(true);
    expect(turnsLittle(result(39))).toBe(true);
    expect(turnsLittle(result(40))).toBe(false);
    expect(turnsLittle({ on })).toBe(false);
  });
  it('mentions sides that differ by more than a quarter', () => {
    expect(sidesDiffer({ left: 40, right: 30 })).toBe(false);
    expect(sidesDiffer({ left: 40, right: 29 })).toBe(true);
    expect(sidesDiffer({ left: 29, right: 40 })).toBe(true);
    expect(sidesDiffer({ left: 29 })).toBe(false);
    expect(sidesDiffer({ right: 29 })).toBe(false);
  });
});

describe('the gate tests', () => {
  it('T8 passes to 10 cm and pain 3, and not with an unrecorded pain', () => {
    const raise = (value: number, pain?: 0 | 3 | 4) => raisePassedOn({ T8: { value, on, ...(pain === undefined ? {} : { pain }) } }, on);
    expect(raise(10, 3)).toBe(on);
    expect(raise(11, 0)).toBeUndefined();
    expect(raise(0, 4)).toBeUndefined();
    expect(raise(0)).toBeUndefined();
    expect(raisePassedOn({ T8: { pain: 0, on } }, on)).toBeUndefined();
    expect(raisePassedOn({ T8: { left: 2, right: 11, pain: 0, on } }, on)).toBeUndefined();
    expect(raisePassedOn(undefined, on)).toBeUndefined();
  });
  it('T11 passes at ten seconds on the worse leg, T13 at five steps', () => {
    expect(singleLegPassedOn({ T11: { left: 10, right: 30, on } }, on)).toBe(on);
    expect(singleLegPassedOn({ T11: { left: 9, right: 30, on } }, on)).toBeUndefined();
    expect(singleLegPassedOn({ T13: { value: 30, on } }, on)).toBeUndefined();
    expect(singleLegPassedOn({ T11: { on } }, on)).toBeUndefined();
    expect(stepUpPassedOn({ T13: { value: 5, on } }, on)).toBe(on);
    expect(stepUpPassedOn({ T13: { value: 4, on } }, on)).toBeUndefined();
    expect(stepUpPassedOn({ T11: { value: 30, on } }, on)).toBeUndefined();
  });
  it('are not known before their day', () => {
    expect(resultOn({ T1: { value: 1, on } }, 'T1', on)).toEqual({ value: 1, on });
    expect(resultOn({ T1: { value: 1, on } }, 'T1', '2026-11-21')).toBeUndefined();
  });
  it('know their lowest and highest number', () => {
    expect(lowestOf({ value: 3, left: 2, right: 4, on })).toBe(2);
    expect(highestOf({ value: 3, left: 2, right: 4, on })).toBe(4);
    expect(lowestOf({ on })).toBeUndefined();
    expect(highestOf({ on })).toBeUndefined();
  });
});
