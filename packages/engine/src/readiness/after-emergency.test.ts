import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import type { Answers, Person } from '../person.ts';
import { afterEmergency, gentleDaysAfterEmergency, releasesEmergency } from './after-emergency.ts';
import { calmAnswers } from './questions.ts';
import { readiness } from './verdict.ts';

const on = '2026-11-22';
const person = (answers: Answers): Person => ({
  format: 'plumbline-person/1',
  answeredOn: on,
  answers: { ...calmAnswers, ...answers },
  conditions: [],
  clearances: [],
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: { painNow: 3, durationWeeks: 30 },
});
const level = (releasedOn: string | undefined, day: string): string | undefined =>
  afterEmergency({ since: '2026-11-01', ...(releasedOn === undefined ? {} : { releasedOn }) }, day)?.level;

describe('after an emergency outcome', () => {
  test('everything stays locked until the re-screen', () => {
    expect(level(undefined, '2026-11-01')).toBe('emergency');
    expect(level(undefined, '2027-11-01')).toBe('emergency');
    expect(afterEmergency({ since: on }, on)).toStrictEqual({ level: 'emergency', rule: '1.3', source: 'design', tag: 'other' });
  });
  test('a release from before the emergency, unreadable, or still to come, opens nothing', () => {
    expect(level('2026-10-31', on)).toBe('emergency');
    expect(level('soon', on)).toBe('emergency');
    expect(level('2026-11-23', on)).toBe('emergency');
  });
  test('fourteen days start gently, then nothing is left of it', () => {
    expect(gentleDaysAfterEmergency).toBe(14);
    expect(level('2026-11-01', '2026-11-01')).toBe('gentle');
    expect(level('2026-11-08', addDays('2026-11-08', 13))).toBe('gentle');
    expect(level('2026-11-08', addDays('2026-11-08', 14))).toBeUndefined();
  });
  test('it joins the verdict', () => {
    const lock = afterEmergency({ since: on }, on);
    expect(readiness(person({}), on, lock ? [lock] : []).outcome).toBe('emergency');
    const gentle = afterEmergency({ since: on, releasedOn: on }, on);
    expect(readiness(person({}), on, gentle ? [gentle] : []).outcome).toBe('gentle');
  });
});

describe('the re-screen releases', () => {
  test('where it is assessed, and every block A question is no', () => {
    expect(releasesEmergency(person({}), on, true)).toBe(true);
    expect(releasesEmergency(person({}), on, false)).toBe(false);
  });
  test('not with any yes or unsure in block A', () => {
    for (const id of ['A1', 'A5', 'A7', 'A9', 'A11.sweats', 'A12'])
      expect(releasesEmergency(person({ [id]: 'unsure', 'A7.worse': 'no', 'A11.unwell': 'no', 'A11.chills': 'no' }), on, true)).toBe(false);
    expect(releasesEmergency(person({ A7: 'yes', 'A7.worse': 'no' }), on, true)).toBe(false);
    expect(releasesEmergency(person({ A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }), on, true)).toBe(false);
  });
  test('not with anything unanswered', () => {
    expect(releasesEmergency(person({ A3: undefined }), on, true)).toBe(false);
    expect(releasesEmergency(person({ B2: undefined }), on, true)).toBe(false);
  });
  test('with a history unchanged for over a year', () => {
    for (const id of ['A1', 'A2', 'A3', 'A4', 'A5']) {
      const old: Answers = { [id]: 'yes', [`${id}.new`]: 'no', [`${id}.year`]: 'yes', [`${id}.seen`]: 'yes' };
      expect(releasesEmergency(person(old), on, true)).toBe(true);
    }
    expect(releasesEmergency(person({ A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'no', 'A6.year': 'yes' }), on, true)).toBe(true);
    expect(releasesEmergency(person({ A7: 'yes', 'A7.worse': 'no', 'A7.new': 'no', 'A7.year': 'yes' }), on, true)).toBe(false);
  });
  test('whatever block B says', () => {
    expect(releasesEmergency(person({ B2: 'yes' }), on, true)).toBe(true);
  });
  test('only without a sign of pregnancy, where it is asked', () => {
    expect(releasesEmergency(person({ B13: 'yes', 'B13.contra': 'no', A13: 'yes' }), on, true)).toBe(false);
    expect(releasesEmergency(person({ A13: 'yes' }), on, true)).toBe(true);
  });
});
