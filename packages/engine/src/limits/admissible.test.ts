import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dose } from '../exercise.ts';
import { axes, flags, patterns, type StressLevel } from '../vocabulary.ts';
import { admissible, heaviestKg, heldTo, whyNot } from './admissible.ts';
import { anyDose, anyExercise, anyLimits, capped, exercise, limits } from './arbitraries.contract.ts';
import type { Judged } from './stress.ts';

const dose = (over: Partial<Dose>): Dose => ({ sets: 1, restSeconds: [30, 60], ...over });

describe('an exercise is admissible', () => {
  it('when nothing is limited', () => expect(admissible(exercise({ stress: { flex: 3, hang: 3 } }), limits())).toBe(true));

  it.each([...axes])('%s up to its cap and not above', (axis) => {
    for (const cap of [0, 1, 2, 3] as const)
      for (const level of [0, 1, 2, 3] as const) {
        const e = exercise({ stress: { [axis]: level }, flags: ['handHold'] });
        expect(admissible(e, capped({ [axis]: cap }))).toBe(level <= cap);
      }
  });
  it.each([...flags])('not with the banned flag %s', (flag) => {
    expect(admissible(exercise({ flags: [flag] }), limits({ bannedFlags: [flag] }))).toBe(false);
    expect(admissible(exercise(), limits({ bannedFlags: [flag] }))).toBe(true);
  });
  it.each([...patterns])('not in the banned pattern %s', (pattern) => {
    expect(admissible(exercise({ pattern }), limits({ bannedPatterns: [pattern] }))).toBe(false);
    expect(admissible(exercise({ pattern: pattern === 'walk' ? 'squat' : 'walk' }), limits({ bannedPatterns: [pattern] }))).toBe(true);
  });
  it('not by a banned id, and not above the highest rung', () => {
    expect(admissible(exercise({ id: 'superman' }), limits({ bannedIds: ['superman'] }))).toBe(false);
    expect(admissible(exercise({ rung: 2 }), limits({ rungMax: 2 }))).toBe(true);
    expect(admissible(exercise({ rung: 3 }), limits({ rungMax: 2 }))).toBe(false);
    expect(whyNot(exercise({ rung: 2 }), limits({ rungMax: 2 }))).toEqual([]);
    expect(admissible(exercise({ rung: 2 }), limits({ rungMax: 1 }))).toBe(false);
  });
  it.each([...patterns])('%s after an operation or a birth only as its row says', (pattern) => {
    const walks = pattern === 'walk' || pattern === 'breathing';
    expect(admissible(exercise({ pattern }), limits({ only: 'walk-breathe' }))).toBe(walks);
    expect(admissible(exercise({ pattern }), limits({ only: 'walk-breathe-mobility' }))).toBe(walks || pattern.startsWith('mob_'));
  });
  it('at balance 2 only with a hand-hold where one is asked for', () => {
    const split = exercise({ stress: { bal: 2 } });
    const held = exercise({ stress: { bal: 2 }, flags: ['handHold'] });
    const asks = limits({ caps: capped({ bal: 2 }).caps, handHoldForBalance: true });
    expect(admissible(split, asks)).toBe(false);
    expect(admissible(held, asks)).toBe(true);
    expect(admissible(split, limits())).toBe(true);
    expect(admissible(exercise({ stress: { bal: 1 } }), asks)).toBe(true);
    expect(whyNot(split, asks)).toEqual([{ rule: '0.4', source: 'design', field: 'caps.bal' }]);
    expect(whyNot(held, asks)).toEqual([]);
    expect(whyNot(exercise({ stress: { bal: 3 } }), asks)).toHaveLength(1);
  });
  it.each(['OSTEO', 'OSTEO_VF'] as const)('under %s without bending and turning together under load', (key) => {
    const bone = limits({ active: [key] });
    const both = { flex: 1, rot: 1 } as const;
    expect(admissible(exercise({ stress: both }), bone)).toBe(true);
    expect(admissible(exercise({ stress: { ...both, axial: 1 } }), bone)).toBe(true);
    expect(admissible(exercise({ stress: { ...both, axial: 2 } }), bone)).toBe(false);
    expect(admissible(exercise({ stress: { ...both, axial: 2 } }), limits())).toBe(true);
    expect(whyNot(exercise({ stress: { ...both, axial: 2 } }), limits())).toEqual([]);
    expect(whyNot(exercise({ stress: both }), bone)).toEqual([]);
    expect(admissible(exercise({ stress: { flex: 1, axial: 2 } }), bone)).toBe(true);
    expect(admissible(exercise({ stress: { rot: 1, axial: 2 } }), bone)).toBe(true);
    expect(admissible(exercise({ stress: both, loading: { region: 'upper', hands: 1, needed: true } }), bone)).toBe(false);
    expect(admissible(exercise({ stress: both, loading: { region: 'upper', hands: 1, needed: false } }), bone)).toBe(true);
    expect(admissible(exercise({ stress: both }), bone, dose({ kg: 1 }))).toBe(false);
    expect(admissible(exercise({ stress: both }), bone, dose({ kg: 0 }))).toBe(true);
    expect(whyNot(exercise({ stress: { ...both, axial: 2 } }), bone)).toEqual([
      { rule: 'OSTEO', source: 'brookeWavell2022', field: 'caps.flex+rot' },
    ]);
  });
});

describe('a strong grip under blood-pressure caps', () => {
  const hang = exercise({ measure: 'hold', isoFrom: 'hold', stress: { grip: 3, hang: 2 } });
  it.each(['BP_CTRL', 'CVD'] as const)('is allowed under %s for thirty seconds, when it is a hold', (key) => {
    const pressure = limits({ caps: capped({ grip: 2 }).caps, active: [key] });
    expect(admissible(hang, pressure)).toBe(true);
    expect(admissible(hang, pressure, dose({ seconds: 30 }))).toBe(true);
    expect(admissible(hang, pressure, dose({ seconds: 31 }))).toBe(false);
    expect(admissible({ ...hang, isoFrom: 'bar' }, pressure, dose({ reps: 7 }))).toBe(true);
    expect(admissible({ ...hang, isoFrom: 'bar' }, pressure, dose({ reps: 8 }))).toBe(false);
    expect(admissible(exercise({ stress: { grip: 3 } }), pressure)).toBe(false);
    expect(heldTo(hang, dose({ seconds: 60 }), pressure).seconds).toBe(30);
    expect(heldTo({ ...hang, stress: { grip: 2 } }, dose({ seconds: 60 }), pressure).seconds).toBe(60);
  });
  it('is not, under any other grip cap', () => {
    expect(admissible(hang, capped({ grip: 2 }))).toBe(false);
    expect(admissible(hang, limits({ caps: capped({ grip: 1 }).caps, active: ['BP_CTRL'] }))).toBe(false);
    expect(heldTo(hang, dose({ seconds: 60 }), capped({ grip: 2 })).seconds).toBe(60);
  });
});

describe('a dose', () => {
  it('is judged by its hold and its weight', () => {
    const plank = exercise({ measure: 'hold', isoFrom: 'hold' });
    expect(admissible(plank, capped({ iso: 1 }))).toBe(true);
    expect(admissible(plank, capped({ iso: 1 }), dose({ seconds: 10 }))).toBe(true);
    expect(admissible(plank, capped({ iso: 1 }), dose({ seconds: 11 }))).toBe(false);
    const squat = exercise({ pattern: 'squat', stress: { axial: 1 }, loading: { region: 'lower', hands: 1, needed: false } });
    expect(admissible(squat, capped({ axial: 2 }), dose({ kg: 15 }))).toBe(true);
    expect(admissible(squat, capped({ axial: 2 }), dose({ kg: 16 }))).toBe(false);
    expect(admissible(squat, capped({ axial: 2 }), dose({ kg: 16 }), 64)).toBe(true);
  });
  it('may not be held longer than any hold, or hung longer than any hang', () => {
    const stretch = exercise({ measure: 'hold' });
    const hang = exercise({ measure: 'hold', stress: { hang: 1 } });
    const both = limits({ holdMaxSeconds: 40, hangMaxSeconds: 20 });
    expect(admissible(stretch, both, dose({ seconds: 40 }))).toBe(true);
    expect(admissible(stretch, both, dose({ seconds: 41 }))).toBe(false);
    expect(admissible(hang, both, dose({ seconds: 20 }))).toBe(true);
    expect(admissible(hang, both, dose({ seconds: 21 }))).toBe(false);
    expect(admissible(hang, limits({ holdMaxSeconds: 10, hangMaxSeconds: 20 }), dose({ seconds: 11 }))).toBe(false);
    expect(admissible(exercise({ measure: 'time' }), both, dose({ seconds: 900 }))).toBe(true);
  });
});

describe('cutting a hold', () => {
  it('goes to the shortest of the caps', () => {
    const plank = exercise({ measure: 'hold', isoFrom: 'hold' });
    expect(([0, 1, 2, 3] as StressLevel[]).map((iso) => heldTo(plank, dose({ seconds: 90 }), capped({ iso })).seconds)).toEqual([
      4, 10, 30, 90,
    ]);
    expect(heldTo(plank, dose({ seconds: 90 }), limits({ holdMaxSeconds: 50 })).seconds).toBe(50);
    expect(heldTo(plank, dose({ seconds: 90 }), limits({ hangMaxSeconds: 20 })).seconds).toBe(90);
    expect(heldTo({ ...plank, stress: { hang: 1 } }, dose({ seconds: 90 }), limits({ hangMaxSeconds: 20 })).seconds).toBe(20);
    expect(heldTo(exercise({ measure: 'hold' }), dose({ seconds: 60 }), capped({ iso: 1 })).seconds).toBe(60);
  });
  it('cuts repetitions on a bar to their time, and leaves one', () => {
    const bar = exercise({ isoFrom: 'bar', stress: { hang: 3 } });
    const cut = (iso: StressLevel): unknown => heldTo(bar, dose({ reps: 10, seconds: 3 }), capped({ iso }));
    expect(cut(2)).toEqual(dose({ reps: 7, seconds: 3 }));
    expect(cut(1)).toEqual(dose({ reps: 2, seconds: 3 }));
    expect(cut(0)).toEqual(dose({ reps: 1, seconds: 3 }));
    expect(heldTo(bar, dose({ reps: 9 }), limits({ hangMaxSeconds: 3 }))).toEqual(dose({ reps: 1 }));
    expect(heldTo(bar, dose({ seconds: 40 }), capped({ iso: 1 })).seconds).toBe(10);
  });
  it('hands back the very dose when nothing is too long', () => {
    const d = dose({ seconds: 10 });
    expect(heldTo(exercise({ isoFrom: 'hold' }), d, capped({ iso: 1 }))).toBe(d);
    expect(heldTo(exercise({ measure: 'time' }), d, capped({ iso: 0 }))).toBe(d);
  });
  it('makes every hold fit, never lengthens, and is done after once', () => {
    fc.assert(
      fc.property(anyExercise, anyDose, anyLimits, (e, d, l) => {
        const cut = heldTo(e, d, l);
        expect(heldTo(e, cut, l)).toBe(cut);
        expect(cut.seconds ?? 0).toBeLessThanOrEqual(d.seconds ?? 0);
        expect(cut.reps ?? 0).toBeLessThanOrEqual(d.reps ?? 0);
        expect(cut.reps === undefined || cut.reps >= 1).toBe(true);
        const { kg: _, ...bare } = cut;
        if (admissible(e, l)) expect(admissible(e, l, bare)).toBe(true);
      }),
    );
  });
});

describe('why not', () => {
  it('has a reason exactly when the exercise is out', () => {
    fc.assert(fc.property(anyExercise, anyLimits, (e, l) => void expect(whyNot(e, l).length === 0).toBe(admissible(e, l))));
  });
  it('hands over the reasons of the limits, one for each thing that met one', () => {
    const because = [
      { rule: 'OSTEO', source: 'brookeWavell2022', field: 'caps.flex', was: 3, now: 1 },
      { rule: 'SCIATICA', source: 'niceNg59', field: 'caps.flex', was: 3, now: 1 },
      { rule: 'PREG_2', source: 'mottola2019', field: 'flags.prone' },
      { rule: 'EYE', source: 'design', field: 'flags.inverted' },
    ] as const;
    const l = limits({
      caps: capped({ flex: 1, ext: 0 }).caps,
      bannedFlags: ['prone', 'inverted'],
      bannedPatterns: ['squat'],
      bannedIds: ['x'],
      rungMax: 1,
      only: 'walk-breathe',
      because,
    });
    const e = exercise({ id: 'x', pattern: 'squat', rung: 2, stress: { flex: 2, ext: 1 }, flags: ['prone'] });
    expect(whyNot(e, l)).toEqual([
      { rule: '0.4', source: 'design', field: 'rungMax' },
      { rule: '0.4', source: 'design', field: 'patterns.squat' },
      { rule: '0.4', source: 'design', field: 'ids.x' },
      { rule: '0.4', source: 'design', field: 'only' },
      because[2],
      because[0],
      because[1],
      { rule: '0.4', source: 'design', field: 'caps.ext' },
    ]);
  });
});

describe('the heaviest weight', () => {
  const squat: Judged = exercise({ pattern: 'squat', stress: { axial: 1 }, loading: { region: 'lower', hands: 1, needed: false } });
  it('is a quarter of body weight under an axial cap of 2, none under 1, free without', () => {
    expect(heaviestKg(squat, limits())).toBe(Number.POSITIVE_INFINITY);
    expect(heaviestKg(squat, capped({ axial: 2 }))).toBe(15);
    expect(heaviestKg(squat, capped({ axial: 2 }), 80)).toBe(20);
    expect(heaviestKg(squat, capped({ axial: 2 }), 0)).toBe(15);
    expect(heaviestKg(squat, capped({ axial: 1 }))).toBe(0);
  });
  it('is a quarter in each hand where only the grip minds', () => {
    const press: Judged = exercise({ pattern: 'push', loading: { region: 'upper', hands: 2, needed: true } });
    expect(heaviestKg(press, capped({ grip: 2 }))).toBe(30);
    expect(heaviestKg({ ...press, loading: { region: 'upper', hands: 0, needed: true } }, capped({ grip: 2 }))).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
  it('is admissible itself, and the next kilo is not', () => {
    fc.assert(
      fc.property(anyExercise, anyLimits, fc.integer({ min: 40, max: 120 }), (e, l, body) => {
        const most = heaviestKg(e, l, body);
        const at = (kg: number): boolean => admissible(e, l, dose({ kg, reps: 1 }), body);
        if (most > 0) expect(at(Math.min(most, 1000))).toBe(true);
        if (Number.isFinite(most)) expect(at(most + 0.5)).toBe(false);
      }),
    );
  });
});

describe('never opens by adding', () => {
  it('a lower cap, another ban or a higher stress only ever closes', () => {
    fc.assert(
      fc.property(anyExercise, anyLimits, fc.constantFrom(...axes), fc.constantFrom(...flags), (e, l, axis, flag) => {
        const lower = { ...l, caps: { ...l.caps, [axis]: Math.max(0, l.caps[axis] - 1) as StressLevel } };
        const banned = { ...l, bannedFlags: [...l.bannedFlags, flag] };
        const harder = { ...e, stress: { ...e.stress, [axis]: Math.min(3, (e.stress[axis] ?? 0) + 1) as StressLevel } };
        if (axis !== 'grip' && admissible(e, lower)) expect(admissible(e, l)).toBe(true);
        if (admissible(e, banned)) expect(admissible(e, l)).toBe(true);
        if (admissible(harder, l)) expect(admissible(e, l)).toBe(true);
      }),
    );
  });
});
