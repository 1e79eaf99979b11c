import type { Reading } from '@plumbline/engine';
import { expect, test } from 'vitest';
import { bandOf, dayNumber, dayOfNumber, pointsOf, spanOf, tableOf } from './progress-model.ts';
import { readingSays } from './reading.ts';

const answers = [
  { on: '2026-11-02', value: 6 },
  { on: '2026-11-09', value: 5 },
];
const bands = [
  { week: 0, low: 4, high: 8 },
  { week: 1, low: 3, high: 7 },
];

test('days are numbers and come back as the same days', () => {
  for (const on of ['2019-12-31', '2026-11-02', '2056-02-29']) expect(dayOfNumber(dayNumber(on))).toBe(on);
  const { days, values } = pointsOf({ answers });
  expect([(days[1] ?? 0) - (days[0] ?? 0), values]).toEqual([7, [6, 5]]);
  expect(bandOf(bands, '2026-11-02')).toEqual({ days, lows: [4, 3], highs: [8, 7] });
});

test('all scales share one line of days, twelve weeks at least', () => {
  const later = { answers: [{ on: '2027-11-02', value: 1 }] };
  expect(spanOf([{ answers }])).toEqual({ from: dayNumber('2026-11-02'), until: dayNumber('2027-01-25') });
  expect(spanOf([later, { answers }])).toEqual({ from: dayNumber('2026-11-02'), until: dayNumber('2027-11-02') });
});

test('a table holds every answer with its band, and what happened between, newest first', () => {
  expect(tableOf({ answers }, bands, [{ on: '2026-11-05', kind: 'flare' }])).toEqual([
    { on: '2026-11-09', value: 5, band: bands[1] },
    { on: '2026-11-05', event: 'flare' },
    { on: '2026-11-02', value: 6, band: bands[0] },
  ]);
  expect(tableOf({ answers: [] }, bands, [])).toEqual([]);
});

const readings: readonly Reading[] = [
  { kind: 'too-early', answersToGo: 5 },
  { kind: 'too-early', answersToGo: 1 },
  { kind: 'no-room', from: 1, to: 2 },
  { kind: 'better', from: 7, to: 4, answers: 9, needed: 2 },
  { kind: 'worse', from: 4, to: 7, answers: 9, needed: 2 },
  { kind: 'about-the-same', from: 5, to: 4, answers: 9, needed: 2 },
];
test('each reading has a sentence of its own with all its numbers filled in', () => {
  const said = readings.map(readingSays);
  expect(new Set(said).size).toBe(readings.length);
  expect(said.join(' ')).not.toContain('{');
  expect(said[3]).toContain('about 7 at the start, about 4 now');
});
