import { expect, test } from 'vitest';
import { morningZone, zoneOfMorning } from './morning.ts';

const hourIn = (timeZone: string, at: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));

test('at every hour there is a zone where it is ten in the morning', () => {
  for (let hour = 0; hour < 24; hour++) {
    const at = new Date(Date.UTC(2026, 10, 23, hour, 59, 59));
    expect([hour, hourIn(zoneOfMorning(at), at)]).toEqual([hour, 10]);
  }
});

test('no journey of this run meets the turn of a day at 04:00', () => {
  const hour = hourIn(morningZone(), new Date());
  expect(hour).toBeGreaterThanOrEqual(10);
  expect(hour).toBeLessThan(24);
});
