import type { Outcome, Trouble } from '@plumbline/log/client';
import { expect, test } from 'vitest';
import { statusWords, troubleWords } from './status.ts';

const outcome = (more: Partial<Outcome>): Outcome => ({
  ...{ inStep: false, held: 0, unsent: 0, came: 0, isChanged: false, isRenamed: false, clockAheadMs: 0, problems: [], trouble: undefined },
  ...more,
});
const said = (more: Partial<Outcome>, time?: string) => statusWords({ outcome: outcome(more), isHeld: false, time });

test('safe is only said of what the server answered for', () => {
  expect(said({ inStep: true, held: 214 }, '10:41').line).toBe('All 214 entries are on the server, as of 10:41.');
  expect(said({ inStep: true, held: 1 }, '10:41').line).toBe('Your 1 entry is on the server, as of 10:41.');
  expect(said({ held: 214, unsent: 3, trouble: { type: 'unreachable' } }, '10:41')).toEqual({
    tone: 'care',
    line: '3 entries not sent yet.',
    more: ['No connection to the server. We try again by ourselves.'],
  });
  expect(said({ held: 5, unsent: 0, trouble: { type: 'unreachable' } }).line).toBe('All your entries are on the server.');
  expect(said({ held: 5, unsent: 5 }).line).toBe('5 entries not sent yet.');
  expect(statusWords({ outcome: undefined, isHeld: true, time: undefined }).more).toEqual(['It waits until your session is over.']);
});

test('every trouble has its words, also what a newer server may say', () => {
  const refused = (problem: string): Trouble => ({ type: 'refused', problem, status: 507, retryable: false });
  expect(troubleWords(refused('quota-exceeded'))).toBe('The server says: this account is full.');
  expect(troubleWords(refused('from-tomorrow'))).toBe('The server says: it could not do that now.');
  expect(troubleWords({ type: 'shut-out' })).toContain('All you told us stays here.');
});

test('a clock is named only where it is far off', () => {
  expect(said({ inStep: true, held: 1, clockAheadMs: 119_000 }, '8:00').more).toEqual([]);
  expect(said({ inStep: true, held: 1, clockAheadMs: -3_600_000 }, '8:00').more).toEqual([
    'The clock of this device is about 60 minutes off. Nothing is lost by that.',
  ]);
  expect(said({ inStep: true, held: 1, clockAheadMs: 1e9 }, '8:00').more).toEqual([
    'The date of this device is not right. Nothing is lost by that.',
  ]);
});
