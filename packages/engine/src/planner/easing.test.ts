import { expect, test } from 'vitest';
import type { Because } from '../reasoning.ts';
import { eased, easedTo } from './easing.ts';

const why = (rule: string, now?: number): Because => ({
  rule,
  source: 'design',
  field: 'workSeconds',
  was: 100,
  ...(now === undefined ? {} : { now }),
});
const easing = (workPercent: number) => ({ workPercent, loadPercent: 100, rirMin: 0, because: why('F2', workPercent) });
const dose = { sets: 2, reps: 10, restSeconds: [60, 60] } as const;

test('an item says what it was eased to', () => {
  expect(easedTo({ because: [why('4.3')] })).toBeUndefined();
  expect(easedTo({ because: [why('4.3'), why('F2', 50)] })).toBe(50);
  expect(easedTo({ because: [why('F1', 0)] })).toBe(50);
  expect(easedTo({ because: [why('AM-04', 70), why('4.11')] })).toBe(60);
  expect(easedTo({ because: [why('RETURN', 100)] })).toBeUndefined();
});
test('what was begun on such a day is not eased twice, and eased on only as far as a harder day asks', () => {
  expect(eased(dose, easing(50))).toMatchObject({ sets: 1, reps: 10 });
  expect(eased(dose, easing(50), 50)).toBe(dose);
  expect(eased(dose, easing(60), 50)).toBe(dose);
  expect(eased(dose, easing(50), 70)).toMatchObject({ sets: 2, reps: 7 });
});
