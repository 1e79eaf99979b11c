import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { anyDay, anyHistory, today } from './arbitraries.contract.ts';
import { gentlePhase, gentleRestrictions, rirMinOfWeek, weekOne } from './gentle.ts';

const phase = (days: number | undefined, greenSinceGentle: number, triggerHolds: boolean): string =>
  gentlePhase({ ...(days === undefined ? {} : { gentleSince: addDays(today, -days) }), greenSinceGentle, triggerHolds }, today);

describe('the gentle window', () => {
  it('lasts fourteen days and until four green sessions are done', () => {
    expect(phase(13, 4, true)).toBe('window');
    expect(phase(14, 3, true)).toBe('window');
    expect(phase(14, 4, true)).toBe('after');
    expect(phase(13, 9, false)).toBe('window');
    expect(phase(400, 0, false)).toBe('window');
  });
  it('leaves the wider caps while the trigger holds, then nothing', () => {
    expect(phase(14, 4, true)).toBe('after');
    expect(phase(14, 4, false)).toBe('none');
  });
  it('is open when a trigger holds and nobody said since when', () => {
    expect(phase(undefined, 99, true)).toBe('window');
    expect(phase(undefined, 0, false)).toBe('none');
  });
  it('reads an unreadable or future day, or an uncounted number of sessions, as just begun', () => {
    expect(gentlePhase({ gentleSince: 'x', greenSinceGentle: 9, triggerHolds: false }, today)).toBe('window');
    expect(phase(-30, 9, false)).toBe('window');
    expect(phase(30, Number.NaN, false)).toBe('window');
  });
  it('caps what 1.6 caps', () => {
    expect(gentleRestrictions('none')).toEqual([]);
    expect(gentleRestrictions('window')).toEqual([
      {
        caps: { axial: 1, lean: 1, hang: 1, iso: 2, press: 2, bal: 2, impact: 1, neural: 1, stretch: 1, flex: 2, ext: 2 },
        rungMax: 2,
        rirMin: 4,
        need: 3,
        rule: 'GENTLE',
        source: 'design',
      },
    ]);
    expect(gentleRestrictions('after')).toEqual([{ caps: { axial: 2, lean: 2 }, rirMin: 3, need: 3, rule: 'GENTLE', source: 'design' }]);
  });
  it('never opens again by waiting', () => {
    const rank = { window: 0, after: 1, none: 2 };
    fc.assert(
      fc.property(anyHistory, anyDay, fc.nat(60), ({ gentle }, on, more) => {
        expect(rank[gentlePhase(gentle, addDays(on, more))]).toBeGreaterThanOrEqual(rank[gentlePhase(gentle, on)]);
      }),
    );
  });
});

it('keeps 4, then 3, then 2 in reserve, and 3 where three clean sessions are needed', () => {
  expect([0, 1, 2, 3, 4, 5, 12].map((week) => rirMinOfWeek(week, 2))).toEqual([4, 4, 4, 3, 3, 2, 2]);
  expect([1, 2, 3, 4, 5, 12].map((week) => rirMinOfWeek(week, 3))).toEqual([4, 4, 3, 3, 3, 3]);
  expect(rirMinOfWeek(9, 1)).toBe(2);
});

it('asks two sets and effort five of week one at level 1 or gentle, and of nothing else', () => {
  const first = { setsMax: 2, effortMax: 5 };
  expect(weekOne(1, 1, false)).toEqual(first);
  expect(weekOne(1, 3, true)).toEqual(first);
  expect(weekOne(0, 1, false)).toEqual(first);
  expect(weekOne(1, 2, false)).toBeUndefined();
  expect(weekOne(2, 1, true)).toBeUndefined();
});
