import { describe, expect, it } from 'vitest';
import { person, settled, today } from './arbitraries.contract.ts';
import { noRaises } from './direction.ts';
import { limitsFor } from './limits.ts';
import { narrow } from './meet.ts';
import { flexionAllowedAt, morningRestriction, pastFirstHour } from './morning.ts';

describe('the first hour', () => {
  it.each([
    ['07:00', '07:00', false],
    ['07:00', '07:59', false],
    ['07:00', '08:00', true],
    ['07:00', '23:00', true],
    ['07:00', '06:30', false],
    ['07:00', '04:00', false],
    ['07:00', '03:59', true],
    ['23:30', '23:45', false],
    ['23:30', '00:29', false],
    ['23:30', '00:30', true],
    ['23:30', '12:00', true],
    ['12:00', '11:00', true],
    ['11:59', '11:00', false],
    [undefined, '09:59', false],
    [undefined, '10:00', true],
    ['late', '09:59', false],
    ['25:00', '10:00', true],
    ['07:60', '10:00', true],
  ])('of a day that starts at %s is over at %s: %s', (wake, time, expected) => expect(pastFirstHour(time, wake)).toBe(expected));

  it('reads a full local time, and nothing that is not a time', () => {
    expect(pastFirstHour('2026-11-22T08:00', '07:00')).toBe(true);
    expect(pastFirstHour('2026-11-22T07:30', '07:00')).toBe(false);
    expect(pastFirstHour('soon', '07:00')).toBe(false);
    expect(pastFirstHour('108:00', '07:00')).toBe(false);
  });

  it('binds only people whom bending stirs', () => {
    const stirred = person({ profile: { wakeTime: '07:00' }, assessment: { direction: { sit: 1, bend: 1 } } });
    expect(flexionAllowedAt(stirred, today, '07:30', noRaises)).toBe(false);
    expect(flexionAllowedAt(stirred, today, '08:30', noRaises)).toBe(true);
    expect(flexionAllowedAt(stirred, today, '07:30', { ...noRaises, flex: 2 })).toBe(true);
    expect(flexionAllowedAt(person({}), today, '07:30', noRaises)).toBe(true);
  });

  it('is a flexion cap of 0 for a session inside it', () => {
    const limits = narrow(limitsFor(person({}), today, settled), [morningRestriction]);
    expect(limits.caps.flex).toBe(0);
    expect(limits.because).toContainEqual({ rule: '2.2', source: 'snook1998', answer: 'direction', field: 'caps.flex', was: 3, now: 0 });
  });
});
