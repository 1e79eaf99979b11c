// What follows from answers as well as from declarations. Source: AM-08, AM-09, rule book 1.5, 2.1, 3.3, B11.
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../dates.ts';
import type { Answers, Assessment, Condition } from '../person.ts';
import { ageOn, irritability, isNewPain, leastOfTest } from './body.ts';
import { burdensOf, isOldAndSame, pressureOf } from './burdens.ts';
import { wholeBodySpans } from './in-force.ts';
import { partSpans } from './in-force-parts.ts';
import { FROM, person } from './small-world.fixture.ts';

const today = toDayNumber(FROM);
const legs = (assessment: Partial<Assessment>, conditions: readonly Condition[] = [], answers: Answers = {}) =>
  burdensOf(person({ assessment, conditions, answers })).legSince;

describe('leg symptoms', () => {
  it.each<readonly [Partial<Assessment>]>([
    [{ legSymptoms: 'above-knee' }],
    [{ locations: ['leg-below-knee'] }],
    [{ locations: ['low-back', 'leg-above-knee'] } as Partial<Assessment>],
    [{ legPain: 3 }],
  ])('are told by %j, from the day of the answers', (assessment) => expect(legs(assessment)).toBe(today));
  it.each<readonly [Partial<Assessment>]>([
    [{}],
    [{ legSymptoms: 'none' }],
    [{ locations: [] }],
    [{ locations: ['low-back'] }],
    [{ legPain: 2 }],
  ])('are not told by %j', (assessment) => expect(legs(assessment)).toBeUndefined());
  it('count from the newest day on which they were told', () => {
    const old: Condition = { condition: 'SCIATICA', since: '2026-10-01' };
    const newer: Condition = { condition: 'SCIATICA', since: '2026-12-01' };
    expect(legs({}, [old])).toBe(toDayNumber('2026-10-01'));
    expect(legs({ legPain: 5 }, [old])).toBe(today);
    expect(legs({ legPain: 5 }, [old, newer])).toBe(toDayNumber('2026-12-01'));
  });
});

describe('history', () => {
  const old = (id: string, more: Answers = {}): boolean =>
    isOldAndSame(person({ answers: { [id]: 'yes', [`${id}.year`]: 'yes', [`${id}.new`]: 'no', 'A6.worse': 'no', ...more } }), id);
  it('is over a year old and unchanged', () => {
    expect([old('A2'), old('A6')]).toEqual([true, true]);
    expect(old('A2', { 'A2.long': 'no' })).toBe(false);
    expect(old('A2', { 'A2.new': 'yes' })).toBe(false);
    expect(old('A2', { 'A2.worse': 'unsure' })).toBe(false);
    expect(old('A6', { 'A6.worse': 'unsure' })).toBe(false);
  });
  it('of either leak makes the pelvic floor careful', () => {
    for (const id of ['A2', 'A3'])
      expect(burdensOf(person({ answers: { [id]: 'yes', [`${id}.year`]: 'yes', [`${id}.new`]: 'no' } })).pelvic).toBe(true);
    expect(burdensOf(person({ answers: { A3: 'yes' } })).pelvic).toBe(false);
  });
});

describe('blood pressure', () => {
  const of = (answers: Answers, ...details: readonly Condition['detail'][]) =>
    pressureOf(person({ answers, conditions: details.map((detail) => ({ condition: 'BP', since: FROM, ...(detail && { detail }) })) }));
  it('is the highest that was told anywhere', () => {
    expect(of({ 'B11.systolic': 181 }, { systolic: 120 })).toBe('stop');
    expect(of({ 'B11.systolic': 120 }, { systolic: 120 }, { systolic: 165 })).toBe('high');
    expect(of({ 'B11.diastolic': 70 }, { diastolic: 110 })).toBe('stop');
    expect(of({ 'B11.systolic': 'unsure' }, { systolic: 165 })).toBe('high');
  });
  it('is steady only where somebody treats it', () => {
    const told: Answers = { B11: 'yes', 'B11.systolic': 130, 'B10.active': 'yes' };
    expect(of({ ...told, 'B11.treated': 'yes' })).toBe('steady');
    expect(of(told)).toBe('controlled');
    expect(of({ ...told, 'B11.treated': 'no' })).toBe('high');
  });
  it('may be declared without a word about it', () => {
    expect(of({}, undefined)).toBe(of({ B11: 'yes' }));
    expect(of({})).toBe('none');
  });
});

describe('a body', () => {
  it('has no age without a birth year', () => {
    const { birthYear: _, ...ageless } = person().profile;
    expect(ageOn({ ...person(), profile: ageless }, today)).toBeUndefined();
    expect(ageOn(person(), today)).toBe(41);
  });
  it('has no result of a test without a number', () => {
    expect(leastOfTest(person({ assessment: { tests: { T11: { on: FROM } } } }), 'T11')).toBeUndefined();
    expect(leastOfTest(person({ assessment: { tests: { T11: { left: 9, right: 12, on: FROM } } } }), 'T11')).toBe(9);
  });
  it('is as irritable as its minutes add up to', () => {
    const of = (aggravationMinutes: number, settleMinutes: number) => irritability({ aggravationMinutes, settleMinutes, painWorst: 7 });
    expect([of(31, 30), of(31, 31), of(30, 30), of(5, 31), of(4, 31)]).toEqual([0, 1, 1, 1, 2]);
    expect([of(31, 120), of(31, 121), of(31, 1440), of(31, 1441)]).toEqual([1, 1, 1, 2]);
    expect(irritability({ painWorst: 7 })).toBe(0);
  });
  it('has new pain while nobody said when it began, unless the week was without', () => {
    const fresh = (assessment: Partial<Assessment>, weeks = 6) => isNewPain({ ...person(), assessment }, weeks);
    expect([fresh({}), fresh({ painWorst: 0 }), fresh({ painAvg: 0 }), fresh({ painAvg: 0, painWorst: 1 })]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([fresh({ durationWeeks: 6 }), fresh({ durationWeeks: 7 })]).toEqual([true, false]);
    expect([fresh({ durationWeeks: 12, painWorst: 0 }, 12), fresh({ durationWeeks: 13, painWorst: 0 }, 99)]).toEqual([true, false]);
  });
});

describe('rows in force', () => {
  const keys = (conditions: readonly Condition[], assessment: Partial<Assessment> = person().assessment) => {
    const who = { ...person({ conditions }), assessment };
    const burdens = burdensOf(who);
    return [...wholeBodySpans(who, burdens), ...partSpans(who, burdens)]
      .filter(({ from, to }) => from <= today && today < to)
      .map(({ row }) => row.key);
  };
  it('of a movement disorder wait for a one-leg stand done since', () => {
    const moved: Condition = { condition: 'NEURO', since: FROM };
    const stood = (on: string, left = 30): Partial<Assessment> => ({ tests: { T11: { left, right: 30, on } } });
    expect(keys([moved], stood(FROM))).not.toContain('FALLS');
    expect(keys([moved], stood('2026-11-22'))).toContain('FALLS');
    expect(keys([moved], stood(FROM, 9))).toContain('FALLS');
    expect(keys([moved], {})).toContain('FALLS');
  });
  it('stand for a condition without details', () => {
    for (const condition of ['BIRTH', 'DISC_SURG', 'FUSION', 'BP', 'SPONDY', 'PREGNANT'] as const)
      expect(keys([{ condition, since: FROM }]).length).toBeGreaterThan(keys([]).length);
  });
  it('of girdle pain without a pregnancy are late ones', () => {
    const girdle: Condition = { condition: 'PREG_PGP', since: FROM };
    const early: Condition = { condition: 'PREGNANT', since: FROM, detail: { weeks: 5 } };
    const supine = (conditions: readonly Condition[]) => {
      const who = person({ conditions });
      return wholeBodySpans(who, burdensOf(who)).some(({ row, from }) => row.flags?.includes('supine') && from <= today);
    };
    expect(supine([girdle])).toBe(true);
    expect(supine([girdle, early])).toBe(false);
  });
});
