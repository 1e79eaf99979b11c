import { expect, test } from 'vitest';
import { isInRange, no, numberOf, numberRanges, surely, yes } from './answers.ts';

test('unsure worries like yes, and silence does not', () => {
  expect(['yes', 'unsure', 'no', undefined, 3].map((a) => yes({ A1: a as 'yes' }, 'A1'))).toEqual([true, true, false, false, false]);
});
test('only a plain yes reassures', () => {
  expect(['yes', 'unsure', 'no', undefined, 3].map((a) => surely({ A1: a as 'yes' }, 'A1'))).toEqual([true, false, false, false, false]);
});
test('only a plain no rules out', () => {
  expect(['yes', 'unsure', 'no', undefined, 0].map((a) => no({ A1: a as 'yes' }, 'A1'))).toEqual([false, false, true, false, false]);
});
test('a number counts within its range, both ends included', () => {
  expect(numberRanges).toEqual({
    'B1.years': { min: 0, max: 110, unit: 'years' },
    'B5.months': { min: 0, max: 1200, unit: 'months' },
    'B9.weeks': { min: 0, max: 5200, unit: 'weeks' },
    'B11.systolic': { min: 50, max: 300, unit: 'mmHg' },
    'B11.diastolic': { min: 20, max: 200, unit: 'mmHg' },
  });
  const systolic = (given: number | 'yes' | 'unsure' | undefined) => numberOf({ 'B11.systolic': given }, 'B11.systolic');
  expect([49, 50, 300, 301, Number.NaN].map(systolic)).toEqual([undefined, 50, 300, undefined, undefined]);
  expect(systolic('yes')).toBeUndefined();
  expect(systolic(undefined)).toBeUndefined();
});
test('text is never a number', () => {
  expect(isInRange('5', { min: 0, max: 10 })).toBe(false);
  expect(isInRange(5, { min: 0, max: 10 })).toBe(true);
});
