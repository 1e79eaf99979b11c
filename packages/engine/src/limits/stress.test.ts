import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from '../exercise.ts';
import { axes } from '../vocabulary.ts';
import { anyDose, anyExercise, exercise } from './arbitraries.contract.ts';
import { heldSeconds, isHeld, isoLevel, isoSeconds, type Judged, levelAt, stressAt } from './stress.ts';

const dose = (over: Partial<Dose>): Dose => ({ sets: 1, restSeconds: [30, 60], ...over });
const lift = (over: Partial<Judged>): Judged =>
  exercise({ pattern: 'squat', loading: { region: 'lower', hands: 1, needed: false }, ...over });

describe('the level of a hold', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [10, 1],
    [11, 2],
    [30, 2],
    [31, 3],
    [300, 3],
  ])('of %i s is %i', (seconds, level) => expect(isoLevel(seconds)).toBe(level));
  it('is the level of the longest hold it names', () => {
    for (const level of [0, 1, 2] as const) {
      expect(isoLevel(isoSeconds[level])).toBe(level);
      expect(isoLevel(isoSeconds[level] + 1)).toBe(level + 1);
    }
    expect(isoSeconds[3]).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what counts as held', () => {
  it.each([
    [{ measure: 'hold' }, true],
    [{ measure: 'reps' }, false],
    [{ measure: 'time' }, false],
    [{ measure: 'distance' }, false],
    [{ measure: 'reps', isoFrom: 'hold' }, true],
    [{ measure: 'reps', isoFrom: 'bar' }, true],
    [{ measure: 'time', stress: { hang: 1 } }, true],
    [{ measure: 'reps', stress: { hang: 3 } }, false],
  ] as const)('%j: %s', (over, held) => expect(isHeld(exercise(over))).toBe(held));
  it('lasts its seconds, or four seconds for each repetition on a bar', () => {
    const both = dose({ reps: 5, seconds: 12 });
    expect(heldSeconds(exercise({ measure: 'reps' }), both)).toBe(0);
    expect(heldSeconds(exercise({ measure: 'hold' }), both)).toBe(12);
    expect(heldSeconds(exercise({ isoFrom: 'hold' }), both)).toBe(12);
    expect(heldSeconds(exercise({ isoFrom: 'bar' }), both)).toBe(20);
    expect(heldSeconds(exercise({ isoFrom: 'bar' }), dose({ seconds: 9 }))).toBe(9);
    expect(heldSeconds(exercise({ isoFrom: 'hold' }), dose({}))).toBe(0);
  });
});

describe('stress at a dose', () => {
  it('is the library vector without a dose, except a hold, which is then at its shortest', () => {
    const e = exercise({ stress: { press: 2, iso: 3, flex: 1 } });
    expect(levelAt(e, 'iso')).toBe(3);
    expect(levelAt({ ...e, isoFrom: 'hold' }, 'iso')).toBe(0);
    expect(levelAt(e, 'flex')).toBe(1);
    expect(levelAt(e, 'rot')).toBe(0);
  });
  it('follows the planned hold, not the number the library may carry', () => {
    const e = exercise({ stress: { iso: 3 }, isoFrom: 'hold' });
    expect([4, 10, 30, 31].map((seconds) => levelAt(e, 'iso', dose({ seconds })))).toEqual([0, 1, 2, 3]);
    expect(levelAt({ ...e, isoFrom: 'bar' }, 'iso', dose({ reps: 3 }))).toBe(2);
  });

  it.each([
    ['axial', 1, 15, 60, 2],
    ['axial', 1, 16, 60, 3],
    ['axial', 2, 5, 60, 2],
    ['axial', 3, 5, 60, 3],
    ['axial', 0, 100, 60, 0],
    ['axial', 1, 16, undefined, 3],
    ['axial', 1, 15, undefined, 2],
    ['axial', 1, 20, 80, 2],
    ['axial', 1, 21, 80, 3],
    ['axial', 1, 16, 0, 3],
    ['axial', 1, 16, Number.NaN, 3],
    ['lean', 1, 5, 60, 1],
    ['lean', 2, 5, 60, 2],
    ['lean', 1, 16, 60, 3],
    ['lean', 0, 16, 60, 0],
    ['press', 1, 5, 60, 2],
    ['press', 3, 5, 60, 3],
    ['press', 1, 16, 60, 2],
    ['grip', 0, 15, 60, 1],
    ['grip', 2, 15, 60, 2],
    ['grip', 0, 16, 60, 3],
    ['flex', 1, 100, 60, 1],
  ] as const)('%s %i with %i kg at %s kg body weight is %i', (axis, base, kg, body, level) => {
    expect(levelAt(lift({ stress: { [axis]: base } }), axis, dose({ kg }), body)).toBe(level);
  });
  it('raises a hinge more', () => {
    const hinge = lift({ pattern: 'hinge', stress: { lean: 1, press: 1 } });
    expect(levelAt(hinge, 'lean', dose({ kg: 5 }))).toBe(2);
    expect(levelAt(hinge, 'press', dose({ kg: 5 }))).toBe(2);
    expect(levelAt(hinge, 'press', dose({ kg: 16 }))).toBe(3);
    expect(levelAt({ ...hinge, stress: { lean: 3 } }, 'lean', dose({ kg: 5 }))).toBe(3);
  });
  it('shares a weight between two hands, and finds no grip where none holds', () => {
    const carry = (hands: 0 | 1 | 2): Judged =>
      lift({ pattern: 'carry', stress: { grip: 1, press: 1 }, loading: { region: 'carry', hands, needed: true } });
    expect(levelAt(carry(2), 'grip', dose({ kg: 30 }))).toBe(1);
    expect(levelAt(carry(2), 'grip', dose({ kg: 31 }))).toBe(3);
    expect(levelAt(carry(0), 'grip', dose({ kg: 100 }))).toBe(1);
    expect(levelAt(carry(1), 'press', dose({ kg: 15 }))).toBe(1);
    expect(levelAt(carry(1), 'press', dose({ kg: 16 }))).toBe(2);
  });
  it('leaves pressure alone in upper-body work, and everything alone at no weight', () => {
    const row = lift({ pattern: 'pull_h', stress: { press: 1, axial: 1 }, loading: { region: 'upper', hands: 1, needed: true } });
    expect(levelAt(row, 'press', dose({ kg: 50 }))).toBe(1);
    for (const kg of [0, -5, Number.NaN]) expect(stressAt(row, dose({ kg }))).toEqual(stressAt(row, dose({})));
  });

  it('names every axis with a level from 0 to 3, and never less than the library says', () => {
    fc.assert(
      fc.property(anyExercise, anyDose, fc.option(fc.integer({ min: 30, max: 150 }), { nil: undefined }), (e, d, kg) => {
        const stress = stressAt(e, d, kg);
        expect(Object.keys(stress)).toEqual([...axes]);
        for (const axis of axes) {
          expect([0, 1, 2, 3]).toContain(stress[axis]);
          if (axis !== 'iso' || e.isoFrom === undefined) expect(stress[axis]).toBeGreaterThanOrEqual(e.stress[axis] ?? 0);
        }
      }),
    );
  });
  it('only rises with weight and with seconds', () => {
    fc.assert(
      fc.property(anyExercise, anyDose, fc.nat(50), fc.nat(60), (e, d, kg, seconds) => {
        const more: Dose = { ...d, kg: (d.kg ?? 0) + kg, seconds: (d.seconds ?? 0) + seconds };
        const before = stressAt(e, d);
        const after = stressAt(e, more);
        for (const axis of axes) expect(after[axis]).toBeGreaterThanOrEqual(before[axis]);
      }),
    );
  });
});
