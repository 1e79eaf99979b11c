import { addDays, emptyState } from '@plumbline/engine';
import { describe, expect, test } from 'vitest';
import { diaryOf, plainPerson } from '../scenarios/someone.ts';
import { selfTestsOn, testDone } from './self-tests.ts';

const monday = plainPerson.answeredOn;
const open = (tests: ReturnType<typeof selfTestsOn>) => tests.filter(({ because }) => because.length === 0).map(({ test: { id } }) => id);

describe('the self-tests of a day', () => {
  test('all but the hang for somebody whose shoulders are untested; the hang says what it waits for', () => {
    const tests = selfTestsOn(diaryOf(plainPerson).state, monday);
    expect(tests).toHaveLength(13);
    expect(open(tests)).not.toContain('T5');
    expect(open(tests)).toContain('T1');
    expect(tests.find(({ test: { id } }) => id === 'T5')?.because).toContainEqual(expect.objectContaining({ rule: 'H0', answer: 'T8' }));
  });
  test('none above a pain of 5, as it is now or as the check-in said', () => {
    const diary = diaryOf(plainPerson);
    expect(open(selfTestsOn(diary.state, monday, 5)).length).toBeGreaterThan(0);
    expect(open(selfTestsOn(diary.state, monday, 6))).toEqual([]);
    diary.say('checked-in', { pre: 6, legs: 'same', energy: 3, anythingNew: false });
    expect(open(selfTestsOn(diary.state, monday))).toEqual([]);
  });
  test('none after something new, none before the questions, none while a session is open', () => {
    const diary = diaryOf(plainPerson);
    expect(selfTestsOn(emptyState(), monday)).toEqual([]);
    diary.say('checked-in', { pre: 2, legs: 'same', energy: 3, anythingNew: true });
    expect(open(selfTestsOn(diary.state, monday))).toEqual([]);
    const other = diaryOf(plainPerson);
    const plan = other.today();
    if (plan === undefined) throw new Error('no session');
    other.say('session-started', { session: 's', plan, libraryVersion: 'l', rulesVersion: 'r', engineVersion: 'e' });
    expect(selfTestsOn(other.state, monday)).toEqual([]);
  });
  test('are due again four weeks after they were done, and never before the first time', () => {
    const diary = diaryOf(plainPerson);
    diary.say('self-test-done', { test: 'T1', value: 12, pain: 1, stopped: 'cap' });
    const due = (days: number) =>
      selfTestsOn(diary.state, addDays(monday, days))
        .filter(({ isDue }) => isDue)
        .map(({ test: { id } }) => id);
    expect(due(27)).toEqual([]);
    expect(due(28)).toEqual(['T1']);
    const [first] = selfTestsOn(diary.state, monday);
    expect(first).toMatchObject({ last: { value: 12, on: monday }, readings: [{ side: 'value', reading: { kind: 'first', now: 12 } }] });
  });
});

describe('a test that is over', () => {
  test('keeps the sides that the test has', () => {
    expect(testDone('T2', { value: 24, left: 3, before: 2, peak: 3, ended: 'tired' })).toEqual({
      test: 'T2',
      value: 24,
      pain: 3,
      stopped: 'tired',
    });
    expect(testDone('T11', { left: 45, right: 45, before: 0, peak: 0 })).toEqual({
      test: 'T11',
      left: 45,
      right: 45,
      pain: 0,
      stopped: 'cap',
    });
    expect(testDone('T3', { left: 4, before: 1, peak: 2, ended: 'pain' })).toEqual({ test: 'T3', left: 4, pain: 2, stopped: 'pain' });
  });
  test('was ended by pain where the pain rose by two or to five, whatever is said', () => {
    expect(testDone('T2', { value: 9, before: 2, peak: 4, ended: 'form' }).stopped).toBe('pain');
    expect(testDone('T2', { value: 9, before: 4, peak: 5, ended: 'tired' }).stopped).toBe('pain');
    expect(testDone('T2', { value: 9, before: 5, peak: 5, ended: 'tired' }).stopped).toBe('tired');
  });
});
