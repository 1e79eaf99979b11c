import { type SelfTestId, selfTest, selfTests } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { clockOf, endingsOf, figureOf, rangeOf, readingSays, recordLines, sidesOf, valueSays } from './measure-model.ts';
import { tonesOf } from './stopwatch.ts';

const all = selfTests.map((one) => ({ test: one, cap: one.cap }));
const of = (id: SelfTestId) => ({ test: selfTest(id), cap: selfTest(id).cap });

test('a clock leads what is timed, down only where its time is not the result', () => {
  const led = all.filter((entry) => clockOf(entry)).map(({ test: { id } }) => id);
  expect(led).toEqual(expect.arrayContaining(['T1', 'T2', 'T3', 'T4', 'T11']));
  expect(led).not.toContain('T12');
  expect(clockOf(of('T1'))).toEqual({ seconds: 30, isDown: true });
  expect(clockOf(of('T2'))).toEqual({ seconds: 60, isDown: false });
  expect(clockOf({ ...of('T2'), cap: 30 })?.seconds).toBe(30);
});
test('what ended it is asked only where it did not come to its end', () => {
  expect(endingsOf(of('T2'), { value: 60 }, false)).toEqual([]);
  expect(endingsOf(of('T2'), { value: 59 }, false)).toEqual(['tired', 'form', 'pain']);
  expect(endingsOf(of('T11'), { left: 45, right: 20 }, false)).toEqual(['tired', 'form', 'pain']);
  expect(endingsOf(of('T1'), { value: 9 }, true)).toEqual([]);
  expect(endingsOf(of('T1'), { value: 9 }, false)).toContain('tired');
  expect(endingsOf(of('T10'), { value: 6 }, false)).toContain('cap');
  expect(endingsOf(of('T7'), { value: 6 }, false)).toEqual([]);
});
test('numbers stay within what the test can give', () => {
  expect(rangeOf(of('T10'))).toEqual({ min: 0, max: 8, start: 8 });
  expect(rangeOf(of('T7')).min).toBeLessThan(0);
  for (const entry of all) {
    const { min, max, start } = rangeOf(entry);
    expect(start).toBeGreaterThanOrEqual(min);
    expect(start).toBeLessThanOrEqual(max);
  }
});
test('results are said with their unit and side', () => {
  expect(valueSays(of('T2').test, 24)).toBe('24 seconds');
  expect(valueSays(of('T2').test, 1)).toBe('Seconds: 1');
  expect(valueSays(of('T6').test, 4)).toBe('4 / 10');
  expect(recordLines(of('T11').test, { left: 12, right: 20 })).toEqual(['Left side: 12 seconds', 'Right side: 20 seconds']);
  expect(recordLines(of('T11').test, { left: 12 })).toEqual(['Left side: 12 seconds']);
  expect(sidesOf(of('T9').test)).toEqual(['left', 'right']);
  expect(figureOf('T13')).toBe('test-t13');
});
test('a change is called easier or harder only where the test knows a better', () => {
  const change = { kind: 'changed', from: 10, now: 20, needed: 5, easier: true } as const;
  expect(readingSays(of('T1').test, change)).toContain('easier');
  expect(readingSays(of('T1').test, { ...change, easier: false })).toContain('harder');
  expect(readingSays(of('T7').test, change)).not.toMatch(/easier|harder/);
  expect(readingSays(of('T1').test, { ...change, kind: 'about-the-same' })).toContain('counts from 5 stands');
  expect(readingSays(of('T1').test, { kind: 'maybe', from: 10, now: 14, needed: 3 })).toContain('next time');
});
test('tones lead in, mark each ten seconds and the end', () => {
  const tones = tonesOf({ seconds: 30, isDown: true }, 1000);
  expect(tones.map(({ due, tone }) => [(due - 1000) / 1000, tone])).toEqual([
    [-3, 'count'],
    [-2, 'count'],
    [-1, 'count'],
    [0, 'begin'],
    [10, 'half'],
    [20, 'half'],
    [30, 'end'],
  ]);
  expect(new Set(tones.map(({ name }) => name)).size).toBe(tones.length);
});
