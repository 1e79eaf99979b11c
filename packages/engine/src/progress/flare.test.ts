import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Light } from '../vocabulary.ts';
import { calm, type FlareInput, type FlareState, flareLength, flareRules, noFlare, stepFlare, suggestsFlare, usualFlare } from './flare.ts';

const day0 = '2026-03-01';
const on = (day: number) => addDays(day0, day);
const F1: FlareState = { kind: 'F1', started: day0, told: 0 };
const F2: FlareState = { kind: 'F2', started: day0, told: 0 };
const back = (share: 60 | 80 | 100): FlareState => ({ kind: 'return', started: day0, told: 0, share });
const pain = (day: number, n: number, usual = 2): FlareInput => ({ type: 'pain', on: on(day), pain: n, usual });
const session = (day: number, light: Light): FlareInput => ({ type: 'session', on: on(day), light });
const run = (state: FlareState, ...inputs: FlareInput[]) => inputs.reduce((s, input) => stepFlare(s, input).state, state);

describe('a flare', () => {
  it('starts with a tap, and screens again (R3)', () => {
    expect(stepFlare(noFlare, { type: 'start', on: day0 })).toEqual({ state: F1, asks: ['R3'] });
  });
  it('is not started by pain, a session, a day or an end', () => {
    for (const input of [pain(0, 9), session(0, 'red'), { type: 'day', on: day0 }, { type: 'end', on: day0 }] as const)
      expect(stepFlare(noFlare, input)).toEqual({ state: noFlare, asks: [] });
  });
  it('is the same flare when tapped again', () => {
    expect(stepFlare(F1, { type: 'start', on: on(1) })).toEqual({ state: F1, asks: [] });
    expect(stepFlare(F2, { type: 'start', on: on(5) }).state).toEqual(F2);
  });
  it('is a new one when tapped on the way back', () => {
    expect(stepFlare(back(80), { type: 'start', on: on(9) })).toEqual({ state: { kind: 'F1', started: on(9), told: 0 }, asks: ['R3'] });
  });
});

describe('F1', () => {
  it('ends on day 3', () => {
    expect(run(F1, { type: 'day', on: on(2) })).toEqual(F1);
    expect(run(F1, { type: 'day', on: on(3) })).toEqual(F2);
  });
  it('ends earlier when pain is back to usual + 1', () => {
    expect(run(F1, pain(1, 4))).toEqual(F1);
    expect(run(F1, pain(1, 3))).toEqual(F2);
  });
});

describe('F2', () => {
  it('ends after two calm days', () => {
    expect(run(F2, pain(4, 3))).toEqual({ ...F2, calmOn: on(4) });
    expect(run(F2, pain(4, 3), pain(5, 3))).toEqual(back(60));
  });
  it('counts a day once', () => {
    expect(run(F2, pain(4, 3), pain(4, 2))).toEqual({ ...F2, calmOn: on(4) });
  });
  it('begins to count again after a sore day', () => {
    const state = run(F2, pain(4, 3), pain(5, 4));
    expect(state).toEqual(F2);
    expect(run(state, pain(6, 3))).toEqual({ ...F2, calmOn: on(6) });
  });
  it('counts the day that ended F1 by time', () => {
    expect(run(F1, pain(3, 3), pain(4, 3))).toEqual(back(60));
  });
  it('takes no notice of sessions', () => {
    expect(run(F2, session(4, 'green'))).toEqual(F2);
  });
  it('says so once on day 7, and screens once on day 14 (R12)', () => {
    expect(stepFlare(F2, { type: 'day', on: on(6) }).asks).toEqual([]);
    const seventh = stepFlare(F2, { type: 'day', on: on(7) });
    expect(seventh).toEqual({ state: { ...F2, told: 7 }, asks: ['day-7'] });
    expect(stepFlare(seventh.state, { type: 'day', on: on(13) })).toEqual({ state: { ...F2, told: 7 }, asks: [] });
    const fourteenth = stepFlare(seventh.state, { type: 'day', on: on(14) });
    expect(fourteenth).toEqual({ state: { ...F2, told: 14 }, asks: ['R12'] });
    expect(stepFlare(fourteenth.state, { type: 'day', on: on(20) }).asks).toEqual([]);
  });
  it('keeps what was told while reports come in', () => {
    expect(run({ ...F2, told: 7 } as FlareState, pain(8, 3))).toEqual({ kind: 'F2', started: day0, told: 7, calmOn: on(8) });
    expect(run({ ...F2, told: 7 } as FlareState, pain(8, 9))).toEqual({ kind: 'F2', started: day0, told: 7 });
  });
  it('goes straight to the day-14 screen when nothing was heard before', () => {
    expect(stepFlare(F1, { type: 'day', on: on(15) })).toEqual({ state: { kind: 'F2', started: day0, told: 14 }, asks: ['R12'] });
    expect(stepFlare(F1, pain(8, 9)).asks).toEqual(['day-7']);
  });
});

describe('ending by hand', () => {
  it('begins the way back, never skips it', () => {
    expect(run(F1, { type: 'end', on: on(1) })).toEqual(back(60));
    expect(run(F2, { type: 'end', on: on(4) })).toEqual(back(60));
    expect(run(back(80), { type: 'end', on: on(9) })).toEqual(back(80));
  });
});

describe('the way back', () => {
  it('is 60, 80, 100 %, each after a green, and then normal', () => {
    expect(run(back(60), session(6, 'green'))).toEqual(back(80));
    expect(run(back(80), session(8, 'green'))).toEqual(back(100));
    expect(run(back(100), session(10, 'green'))).toEqual(noFlare);
  });
  it.each(['amber', 'unknown'] as const)('stays where it is after %s', (light) => {
    expect(run(back(80), session(8, light))).toEqual(back(80));
  });
  it('begins again after a red', () => {
    expect(run(back(100), session(8, 'red'))).toEqual(back(60));
  });
  it('takes no notice of days and pain', () => {
    expect(stepFlare(back(60), { type: 'day', on: on(20) })).toEqual({ state: back(60), asks: [] });
    expect(run(back(60), pain(20, 9))).toEqual(back(60));
  });
});

describe('what a flare does to a session', () => {
  it('F1: no training; F2: half, a rung down, four in reserve; the way back: a share; normal: nothing', () => {
    expect(flareRules(F1)).toMatchObject({ workPercent: 0, loads: false, progression: false });
    expect(flareRules(F2)).toMatchObject({ workPercent: 50, rungDrop: 1, rirMin: 4, loads: true, progression: false });
    for (const share of [60, 80, 100] as const)
      expect(flareRules(back(share))).toMatchObject({ workPercent: share, rungDrop: 0, progression: false });
    expect(flareRules(noFlare)).toEqual({ workPercent: 100, rungDrop: 0, rirMin: 0, loads: true, progression: true, because: [] });
    expect(flareRules(F2).because).toEqual([{ rule: 'F2', source: 'costa2019', field: 'workSeconds', was: 100, now: 50 }]);
    expect(calm).toEqual({ walksADay: [3, 6], walkMinutes: [5, 10], heatMinutes: [15, 20], rangePercent: 50 });
  });
});

describe('offering to start one', () => {
  it('needs 24 hours of pain 2 above usual, at both ends and between', () => {
    const at = (...reports: [number, number][]) =>
      suggestsFlare(
        reports.map(([hour, p]) => ({ hour, pain: p })),
        2,
      );
    expect(at([0, 4], [24, 4])).toBe(true);
    expect(at([0, 4], [23, 4])).toBe(false);
    expect(at([0, 4], [12, 3], [24, 4])).toBe(false);
    expect(at([0, 4], [24, 3])).toBe(false);
    expect(at([0, 3], [24, 4], [30, 4])).toBe(false);
    expect(at([0, 0], [1, 4], [20, 9], [25, 4])).toBe(true);
    expect(at([5, 9])).toBe(false);
    expect(at()).toBe(false);
  });
});

describe('over any course', () => {
  const input = (day: number): fc.Arbitrary<FlareInput> =>
    fc.oneof(
      fc.constantFrom('start' as const, 'day' as const, 'end' as const).map((type) => ({ type, on: on(day) })),
      fc.integer({ min: 0, max: 10 }).map((n) => pain(day, n)),
      fc.constantFrom('green' as const, 'amber' as const, 'red' as const, 'unknown' as const).map((light) => session(day, light)),
    );
  const course = fc.array(fc.nat(2), { maxLength: 40 }).chain((gaps) => {
    const dayOf = (i: number) => gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0);
    return fc.tuple(...gaps.map((_, i) => input(dayOf(i))));
  });
  test('there is progression only when it is over (I-12), and normal comes only after a green at 100 %', () => {
    fc.assert(
      fc.property(course, (inputs) => {
        let state: FlareState = noFlare;
        for (const i of inputs) {
          const next: FlareState = stepFlare(state, i).state;
          expect(flareRules(next).progression).toBe(next.kind === 'normal');
          if (next.kind === 'normal' && state.kind !== 'normal')
            expect(state.kind === 'return' && state.share === 100 && i.type === 'session' && i.light === 'green').toBe(true);
          state = next;
        }
      }),
    );
  });
});

describe('how long flares take', () => {
  const f2 = { kind: 'F2', started: '2026-03-02', told: 0 } as const;
  test('is counted when the way back begins, and only then', () => {
    const back = { kind: 'return', started: '2026-03-02', told: 0, share: 60 } as const;
    expect(flareLength(f2, back, '2026-03-10')).toBe(8);
    expect(flareLength(f2, f2, '2026-03-10')).toBeUndefined();
    expect(flareLength(back, { ...back, share: 80 }, '2026-03-12')).toBeUndefined();
    expect(flareLength(back, noFlare, '2026-03-12')).toBeUndefined();
  });
  test('is said from three on, with its spread', () => {
    expect(usualFlare([4, 9])).toBeUndefined();
    expect(usualFlare([9, 4, 5])).toEqual({ flares: 3, days: 5, from: 4, to: 9 });
    expect(usualFlare([4, 9, 5, 7])?.days).toBe(7);
  });
});
