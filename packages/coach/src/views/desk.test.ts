import { emptyBook, type HabitId } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { breaksTaken, busyAtDesk } from './desk.ts';

const desk = (idleMinutes?: number, isOnCall?: boolean) => ({ now: 100, idleMinutes, isOnCall });
describe('a desk', () => {
  test('is busy while nobody sits there or a call is on, and never where it cannot tell', () => {
    expect([desk(), desk(2), desk(2, false)].map((one) => busyAtDesk(one).length)).toEqual([0, 0, 0]);
    expect([desk(3), desk(0, true)].map(busyAtDesk)).toEqual(Array.from({ length: 2 }, () => [{ from: 100, until: Infinity }]));
  });
  test('left for five minutes gave the break that was due, and nothing else', () => {
    const waiting = (['movement-break', 'posture-reset'] as HabitId[]).flatMap((habit) => [90, 110].map((due) => ({ habit, due })));
    const left = (idle?: number) => breaksTaken({ ...emptyBook, waiting }, desk(idle)).waiting.map(({ habit, due }) => `${habit} ${due}`);
    expect([left().length, left(4).length]).toEqual([4, 4]);
    expect(left(5)).toEqual(['movement-break 110', 'posture-reset 90', 'posture-reset 110']);
  });
});
