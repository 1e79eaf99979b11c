// Bending waits for the first hour of the day, for people whom it stirs. Source: rule book 2.2, settled 12.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Assessment, Person } from '../person.ts';
import { prepare } from './context.ts';
import { bendingWaits } from './first-hour.ts';
import { exercise, FROM, item, libraryWith, person, session } from './small-world.fixture.ts';
import { verifySession } from './verify.ts';

const library = libraryWith(exercise({ id: 'curl', pattern: 'mob_spine', stress: { flex: 1 }, kind: 'drill' }));
const today = toDayNumber(FROM);
const stirred = (assessment: Assessment, wakeTime?: string): Person =>
  person({ assessment: { ...person().assessment, ...assessment }, profile: { ...(wakeTime !== undefined && { wakeTime }) } });
const waits = (who: Person, at: string, day = today, pairs = 0): boolean => bendingWaits(prepare(who, library), day, at, pairs);

describe('the first hour', () => {
  it.each([
    ['07:00', '07:00', true],
    ['07:00', '07:59', true],
    ['07:00', '08:00', false],
    ['07:00', '08:59', false],
    ['07:00', '23:00', false],
    ['07:00', '06:30', true],
    ['07:00', '04:00', true],
    ['07:00', '03:59', false],
    ['03:00', '02:59', false],
    ['03:00', '03:00', true],
    ['03:00', '03:59', true],
    ['03:00', '04:00', false],
    ['23:30', '23:45', true],
    ['23:30', '00:29', true],
    ['23:30', '00:30', false],
    ['23:30', '12:00', false],
    ['12:00', '11:00', false],
    ['12:00', '12:59', true],
    ['12:00', '13:00', false],
    ['11:59', '11:00', true],
    [undefined, '09:59', true],
    [undefined, '10:00', false],
    ['late', '10:00', false],
    ['25:00', '10:00', false],
    ['24:30', '10:00', false],
    ['07:60', '10:00', false],
    ['07', '10:00', false],
    ['07:00', 'soon', true],
    ['07:00', '24:00', true],
    ['07:00', '12:60', true],
    ['07:00', '2026-11-23T07:30', true],
    ['07:00', '2026-11-23T09:30', false],
  ] as const)('of somebody who gets up at %s, at %s: %s', (wake, at, expected) =>
    expect(waits(stirred({ direction: { sit: 1, bend: 1 } }, wake), at)).toBe(expected),
  );
});

describe('whom it concerns', () => {
  it('is whom bending stirs, until two pairs of green weeks', () => {
    const bends = stirred({ direction: { sit: 1, bend: 1 } });
    expect([0, 1, 2, 3].map((pairs) => waits(bends, '08:00', today, pairs))).toEqual([true, true, false, false]);
  });
  it('is whom bending in the morning stirs, for a fortnight from the day it was told', () => {
    const told = stirred({ direction: { morningBend: 1 }, directionOn: FROM });
    expect([-1, 0, 13, 14].map((days) => waits(told, '08:00', today + days))).toEqual([true, true, true, false]);
    const withAnswers = { ...stirred({ direction: { morningBend: 1 } }), answeredOn: '2026-11-13' };
    expect([3, 4].map((days) => waits(withAnswers, '08:00', today + days))).toEqual([true, false]);
  });
  it('is nobody else', () => {
    expect(waits(stirred({}), '08:00')).toBe(false);
    expect(waits(stirred({ direction: { stand: 1, walk: 1 } }), '08:00')).toBe(false);
    expect(waits(stirred({ direction: { morningBend: -1 } }), '08:00')).toBe(false);
  });
});

it('a session of that hour does not bend, another of the same day may', () => {
  const context = prepare(stirred({ direction: { morningBend: 1 }, directionOn: FROM }, '07:00'), library);
  const drill = item('turn');
  const bending = session({ ...drill, id: 'curl', exercise: 'curl', rung: 1, dose: { sets: 1, reps: 6, restSeconds: [45, 75] } });
  const moment = { date: FROM, planFrom: FROM, verdict: 'go', kind: 'easy' } as const;
  const capped = (at?: string): boolean =>
    verifySession(context, bending, { ...moment, ...(at !== undefined && { at }) }).some(({ detail }) =>
      detail.includes('flex 1 is over 0'),
    );
  expect([capped('09:00'), capped('07:30'), capped(), capped('07:30'), capped('09:00')]).toEqual([false, true, false, true, false]);
});
