import { expect, test } from 'vitest';
import { daily } from './daily.ts';
import { emptyPerson } from './state/state.ts';

test('a day is asked once for each person, and the answer is the same object', () => {
  const asked: string[] = [];
  const answer = daily((person, on) => {
    asked.push(on);
    return { person, on };
  });
  const other = { ...emptyPerson };
  expect(answer(emptyPerson, '2026-11-22')).toBe(answer(emptyPerson, '2026-11-22'));
  expect(answer(other, '2026-11-22')).toEqual({ person: other, on: '2026-11-22' });
  expect(asked).toEqual(['2026-11-22', '2026-11-22']);
});
test('another day is asked anew, and so is the first day after it', () => {
  const answer = daily((_person, on) => on);
  expect(['2026-11-22', '2026-11-23', '2026-11-22'].map((on) => answer(emptyPerson, on))).toEqual([
    '2026-11-22',
    '2026-11-23',
    '2026-11-22',
  ]);
});
