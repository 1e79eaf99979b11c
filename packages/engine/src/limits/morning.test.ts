import { describe, expect, it } from 'vitest';
import { person, settled, today } from './arbitraries.contract.ts';
import { noRaises } from './direction.ts';
import { limitsFor } from './limits.ts';
import { pastFirstHour } from './morning.ts';

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
    expect(pastFirstHour('10:001', undefined)).toBe(false);
    expect(pastFirstHour('24:00', undefined)).toBe(false);
    expect(pastFirstHour('10:60', undefined)).toBe(false);
    expect(pastFirstHour('10-30', undefined)).toBe(false);
  });

  const history = { ...settled, inFirstHour: true };
  const stirred = person({ profile: { wakeTime: '07:00' }, assessment: { direction: { sit: 1, bend: 1 } } });
  it.each([
    ['whom bending stirs', stirred, history, 0],
    ['whom bending stirs in the morning', person({ assessment: { direction: { morningBend: 1 }, directionOn: today } }), history, 0],
    [
      'whom bending stirred a fortnight ago',
      person({ assessment: { direction: { morningBend: 1 }, directionOn: '2026-10-01' } }),
      history,
      3,
    ],
    ['whom it stirs, later in the day', stirred, settled, 1],
    ['whom it stirred, two pairs of green weeks on', stirred, { ...history, directionRaises: { ...noRaises, flex: 2 } }, 3],
    ['whom it does not stir', person({}), history, 3],
  ] as const)('lets somebody %s bend this far', (_who, who, when, flex) => expect(limitsFor(who, today, when).caps.flex).toBe(flex));

  it('says why', () => {
    expect(limitsFor(stirred, today, history).because).toContainEqual({
      rule: '2.2',
      source: 'snook1998',
      answer: 'direction',
      field: 'caps.flex',
      was: 3,
      now: 0,
    });
  });
});
