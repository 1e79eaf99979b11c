// The second reading of who may train, rule by rule.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { Answers, Assessment, Condition, Person } from '../person.ts';
import type { Declarable } from '../vocabulary.ts';
import { prepare, readingOn } from './context.ts';
import { missingAnswers, type Reading } from './outcome.ts';
import { allNo, declares, FROM, library, person, plan, saying, session } from './small-world.fixture.ts';
import { rankOf } from './tally.ts';
import { isOpenDay } from './verdict-checks.ts';
import { verify } from './verify.ts';

const today = toDayNumber(FROM);
const read = (who: Person, day = today): Reading => readingOn(prepare(who, library), day);
/** Outcome, rule and whether walking stays, as one line. */
const line = (who: Person): string => {
  const { outcome, rule, walking } = read(who);
  return `${outcome} ${rule}${walking ? '' : ' still'}`;
};
const answering = (answers: Answers, assessment: Partial<Assessment> = {}, birthYear = 1985): Person =>
  person({ answers, assessment, profile: { birthYear } });
const condition = (key: Declarable, detail: Condition['detail'] = {}): Condition => ({ condition: key, since: FROM, detail });

const answered: [expected: string, answers: Answers, assessment?: Partial<Assessment>, birthYear?: number][] = [
  ['go none', {}],
  // Block A.
  ['emergency A1', { A1: 'yes' }],
  ['emergency A1', { A1: 'unsure' }],
  ['emergency A3', { A3: 'yes', 'A3.long': 'yes', 'A3.worse': 'no' }],
  ['emergency A3', { A3: 'yes', 'A3.long': 'yes', 'A3.seen': 'yes' }],
  ['emergency A3', { A3: 'yes', 'A3.worse': 'no', 'A3.seen': 'yes' }],
  ['clinician A3 still', { A3: 'yes', 'A3.long': 'yes', 'A3.worse': 'no', 'A3.seen': 'yes' }],
  ['go none', { A2: 'yes', 'A2.year': 'yes', 'A2.new': 'no' }],
  ['emergency A2', { A2: 'yes', 'A2.year': 'yes' }],
  ['emergency A2', { A2: 'yes', 'A2.new': 'no' }],
  ['emergency A2', { A2: 'yes', 'A2.year': 'yes', 'A2.new': 'no', 'A2.worse': 'unsure' }],
  ['emergency A4', { A4: 'yes' }],
  ['emergency A5', { A5: 'yes' }],
  ['emergency A6', { A6: 'yes' }],
  ['emergency A6', { A6: 'yes', 'A6.worse': 'yes', 'A6.year': 'yes', 'A6.seen': 'yes' }],
  ['clinician A6 still', { A6: 'yes', 'A6.worse': 'no' }],
  ['clinician A6 still', { A6: 'yes', 'A6.year': 'yes' }],
  ['gentle A6', { A6: 'yes', 'A6.year': 'yes', 'A6.worse': 'no' }],
  ['gentle A6', { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }],
  ['emergency A7', { A7: 'yes' }],
  ['clinician A7 still', { A7: 'yes', 'A7.worse': 'no' }],
  ['clinician A8 still', { A8: 'yes' }],
  ['gentle A8', { A8: 'yes', 'A8.seen': 'yes' }],
  ['emergency A8', { A8: 'yes', 'A8.cannotWalk': 'yes' }],
  ['emergency A8', { A8: 'yes' }, { painWorst: 7 }],
  ['clinician A8 still', { A8: 'yes' }, { painWorst: 6, durationWeeks: 20 }],
  ['emergency A8 still', { A8: 'yes', A7: 'yes', 'A7.worse': 'no' }],
  ['emergency A8 still', { A8: 'yes', A7: 'yes', 'A7.worse': 'no', 'A7.year': 'yes', 'A7.new': 'no' }],
  ['emergency A8 still', { A8: 'yes', A6: 'yes', 'A6.worse': 'no' }],
  ['clinician A8 still', { A8: 'yes', A2: 'yes', 'A2.year': 'yes', 'A2.new': 'no' }],
  ['clinician A8 still', { A8: 'yes', A6: 'yes', 'A6.year': 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }],
  ['emergency A9', { A9: 'yes' }],
  ['emergency A10', { A10: 'yes' }],
  ['clinician A10 still', { A10: 'yes', 'A10.now': 'no' }],
  ['clinician A11 still', { A11: 'yes' }],
  ['clinician A11 still', { A11: 'yes', 'A11.chills': 'yes' }],
  ['emergency A11', { A11: 'yes', 'A11.unwell': 'yes' }],
  ['emergency A11', { A11: 'yes', 'A11.chills': 'yes', B4: 'yes' }],
  ['clinician A11 still', { A11: 'yes', B4: 'yes' }],
  ['emergency A11 still', { A11: 'yes', B4: 'yes', A7: 'yes', 'A7.worse': 'no' }],
  ['emergency A12', { A12: 'yes' }],
  ['go none', { A13: 'yes' }],
  // Block B: cancer, weight, night, lumps.
  ['clinician B1', { B1: 'yes' }],
  ['clinician B1 still', { B1: 'yes', B2: 'yes' }],
  ['clinician B1 still', { B1: 'yes', B3: 'yes' }],
  ['clinician B1 still', { B1: 'yes', B17: 'yes' }],
  ['emergency B1', { B1: 'yes', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }],
  ['gentle B1', { B1: 'yes', 'B1.years': 11, 'B1.new': 'no', 'B1.seen': 'yes' }],
  ['clinician B1', { B1: 'yes', 'B1.years': 10, 'B1.new': 'no', 'B1.seen': 'yes' }],
  ['clinician B1', { B1: 'yes', 'B1.years': 11, 'B1.seen': 'yes' }],
  ['clinician B1', { B1: 'yes', 'B1.years': 11, 'B1.new': 'no' }],
  ['clinician B1', { B1: 'yes', 'B1.years': 11, 'B1.new': 'no', 'B1.seen': 'yes' }, { durationWeeks: 12 }],
  ['gentle B1', { B1: 'yes', 'B1.years': 11, 'B1.new': 'no', 'B1.seen': 'yes' }, { durationWeeks: 13 }],
  ['clinician B1', { B1: 'yes', 'B1.new': 'no', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }],
  ['clinician B1', { B1: 'yes', 'B1.new': 'no', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }, { durationWeeks: 13 }],
  ['emergency B1', { B1: 'yes', 'B1.new': 'no', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }, { durationWeeks: 12 }],
  ['clinician B2', { B2: 'yes' }],
  ['clinician B23', { B23: 'yes' }],
  ['gentle B3', { B3: 'yes' }],
  ['gentle B3', { B3: 'yes' }, { durationWeeks: 12 }, 1977],
  ['clinician B3', { B3: 'yes' }, { durationWeeks: 12 }, 1976],
  ['gentle B3', { B3: 'yes' }, { durationWeeks: 13 }, 1976],
  ['clinician B3', { B3: 'yes' }, { painWorst: 1 }, 1976],
  ['clinician B4 still', { B4: 'yes' }, { painWorst: 0, durationWeeks: 6 }],
  ['clinician B2 still', { B3: 'yes', B2: 'yes' }],
  ['clinician B3 still', { B3: 'yes', B4: 'yes' }],
  ['clinician A11 still', { B3: 'yes', A11: 'yes' }],
  // Infection, bone, fracture.
  ['gentle B4', { B4: 'yes' }],
  ['gentle B4', { B4: 'yes' }, { durationWeeks: 7 }],
  ['clinician B4 still', { B4: 'yes' }, { durationWeeks: 6 }],
  ['go none', { B5: 'yes' }],
  ['clinician B5 still', { B5: 'yes' }, { durationWeeks: 6 }],
  ['go none', { B5: 'yes', 'B5.months': 2 }, { durationWeeks: 6 }],
  ['clinician B5 still', { B5: 'yes', 'B5.months': 3, 'B5.knock': 'yes' }],
  ['clinician B5 still', { 'M.steroid': 'yes' }, { durationWeeks: 6 }],
  ['go none', { 'M.steroid': 'yes', 'B5.months': 1 }, { durationWeeks: 6 }],
  ['clinician B5 still', { 'M.steroid': 'yes', 'B5.months': 3 }, { durationWeeks: 6 }],
  ['gentle B6', { B6: 'yes' }],
  ['gentle B6', { 'B6.fracture': 'yes' }],
  ['gentle B6', { 'M.bone': 'unsure' }],
  ['clinician B6 still', { B6: 'yes', 'B6.sudden': 'yes' }],
  // Legs.
  ['go none', { B9: 'yes' }],
  ['gentle B9', { B9: 'yes', 'B9.below': 'yes' }],
  ['gentle B9', { B9: 'yes', 'B9.below': 'yes', 'B9.weeks': 11 }],
  ['go none', { B9: 'yes', 'B9.below': 'yes', 'B9.weeks': 12 }],
  ['gentle B9', { B9: 'yes', 'B9.weeks': 7 }, { legPain: 7 }],
  ['gentle B9', { B9: 'yes' }, { legPain: 7 }],
  ['go none', { B9: 'yes', 'B9.weeks': 6 }, { legPain: 7 }],
  ['go none', { B9: 'yes', 'B9.weeks': 7 }, { legPain: 6 }],
  ['go none', {}, { legPain: 9 }],
  ['clinician B9 still', { B9: 'yes', 'B9.numb': 'yes' }],
  ['go none', { B9: 'yes', 'B9.numb': 'yes', 'B9.seen': 'yes' }],
  // Heart and pressure.
  ['clinician B10', { B10: 'yes' }],
  ['gentle B10', { B10: 'yes', 'B10.active': 'yes' }],
  ['clinician B10', { 'M.heart': 'yes' }],
  ['clinician B10', { 'M.diabetes': 'yes' }],
  ['clinician B11 still', { 'B11.systolic': 180 }],
  ['clinician B11 still', { 'B11.diastolic': 110 }],
  ['gentle B11', { 'B11.systolic': 160 }],
  ['gentle B11', { 'B11.diastolic': 100 }],
  ['go none', { 'B11.systolic': 159, 'B11.diastolic': 99 }],
  ['gentle B11', { B11: 'yes' }],
  ['gentle B11', { 'M.pressure': 'yes', 'B11.systolic': 130 }],
  ['go none', { 'M.pressure': 'yes', 'B11.systolic': 130, 'B10.active': 'yes' }],
  ['gentle B11', { 'M.pressure': 'yes', 'B10.active': 'yes' }],
  ['gentle B11', { 'M.pressure': 'yes', 'B11.treated': 'no', 'B11.systolic': 130, 'B10.active': 'yes' }],
  ['gentle B11', { 'M.pressure': 'yes', 'B11.treated': 'unsure', 'B11.systolic': 130, 'B10.active': 'yes' }],
  ['gentle B11', { B11: 'yes', 'B11.systolic': 130, 'B10.active': 'yes' }],
  ['go none', { 'B11.systolic': Number.NaN }],
  // The rest.
  ['clinician B13 still', { B13: 'yes', A13: 'no', 'B13.contra': 'yes' }],
  ['go none', { 'B13.contra': 'yes' }],
  ['gentle AM-03', { B13: 'yes', A13: 'no' }],
  ['clinician B15', { B15: 'yes' }],
  ['clinician B16 still', { B16: 'yes' }],
  ['clinician B17', { B17: 'yes' }],
  ['clinician B17 still', { B17: 'yes' }, {}, 1976],
  ['clinician B2 still', { B17: 'yes', B2: 'yes' }],
  ['clinician B17 still', { B17: 'yes', B3: 'yes' }],
  ['clinician B17 still', { B17: 'yes', B4: 'yes' }],
  ['clinician B18 PEM', { B18: 'yes' }],
  ['gentle B19', { B19: 'yes' }],
  ['gentle B19', { 'B19.dizzy': 'yes' }],
  ['gentle B19', { 'M.clotting': 'yes' }],
  ['gentle B19', { 'M.dizzy': 'yes' }],
  ['gentle B20', { B20: 'unsure' }],
  ['clinician B21 still', { B21: 'yes' }, {}, 1966],
  ['go none', { B21: 'yes' }, {}, 1967],
  ['go none', { B21: 'yes', 'B21.smoked': 'no' }, {}, 1966],
  ['clinician B21 still', { B21: 'yes', 'B21.smoked': 'no', 'B11.systolic': 165 }, {}, 1966],
  ['clinician B12', { B12: 'yes' }],
  // How it is at the start.
  ['gentle AM-03', {}, { painNow: 7 }],
  ['gentle AM-03', {}, { painAvg: 7 }],
  ['go none', {}, { painNow: 6, painAvg: 6, painWorst: 9 }],
  ['gentle AM-03', {}, { settleMinutes: 1441 }],
  ['gentle AM-03', {}, { aggravationMinutes: 4, painWorst: 7, settleMinutes: 31 }],
  ['go none', {}, { aggravationMinutes: 5, painWorst: 7, settleMinutes: 120 }],
  ['gentle AM-03', {}, { aggravationMinutes: 30, painWorst: 7, settleMinutes: 1440 }],
  ['go none', {}, { aggravationMinutes: 31, painWorst: 7, settleMinutes: 1440 }],
  ['go none', {}, { aggravationMinutes: 4, painWorst: 6, settleMinutes: 31 }],
  ['go none', {}, { aggravationMinutes: 4, painWorst: 3, settleMinutes: 1440 }],
];

describe('the second reading of the answers', () => {
  it.each(answered)('says %s for %o', (expected, answers, assessment = {}, birthYear = 1985) => {
    expect(line(answering(answers, assessment, birthYear))).toBe(expected);
  });

  it('counts pain as absent only when it was told to be', () => {
    const told = (assessment: Assessment): string => line({ ...person({ answers: { B4: 'yes' } }), assessment });
    expect(told({})).toBe('clinician B4 still');
    expect(told({ painAvg: 0 })).toBe('gentle B4');
    expect(told({ painAvg: 0, painWorst: 1 })).toBe('clinician B4 still');
    expect(told({ painWorst: 0, durationWeeks: 6 })).toBe('clinician B4 still');
  });

  it('counts two of: female, over 70, a blow, steroids, with new pain', () => {
    const woman = (birthYear: number, answers: Answers = {}, durationWeeks = 6): Person =>
      person({ profile: { birthYear, sex: 'female' }, answers, assessment: { durationWeeks } });
    expect(line(woman(1955))).toBe('clinician B7 still');
    expect(line(woman(1956))).toBe('go none');
    expect(line(woman(1955, {}, 7))).toBe('go none');
    expect(line(woman(1985, { A8: 'yes', 'A8.seen': 'yes' }))).toBe('clinician B7 still');
    expect(line(woman(1985, { B5: 'yes', 'B5.months': 2 }))).toBe('go none');
    expect(line(person({ profile: { birthYear: 1955, sex: 'male' }, assessment: { durationWeeks: 6 } }))).toBe('go none');
  });
});

const declaredRows: [expected: string, declared: Condition, answers?: Answers][] = [
  ['clinician DISC_SURG', condition('DISC_SURG')],
  ['clinician DISC_SURG', condition('DISC_SURG', { weeks: 5, cleared: 1 })],
  ['gentle DISC_SURG', condition('DISC_SURG', { weeks: 6, cleared: 1 })],
  ['gentle DISC_SURG', condition('DISC_SURG', { weeks: 26, cleared: 1 })],
  ['go none', condition('DISC_SURG', { weeks: 27, cleared: 1 })],
  ['clinician DISC_SURG B12', condition('DISC_SURG', { weeks: 6 })],
  ['clinician DISC_SURG B12', condition('DISC_SURG', { weeks: 26 })],
  ['gentle DISC_SURG', condition('DISC_SURG', { weeks: 27 }), { B12: 'yes' }],
  ['clinician FUSION', condition('FUSION', { weeks: 11, cleared: 1 })],
  ['gentle FUSION', condition('FUSION', { weeks: 12, cleared: 1 }), { B12: 'yes' }],
  ['clinician FUSION B12', condition('FUSION', { weeks: 12 })],
  ['clinician OSTEO_VF B6 still', condition('OSTEO_VF')],
  ['clinician OSTEO_VF B6 still', condition('OSTEO_VF', { weeks: 11 })],
  ['gentle B6', condition('OSTEO_VF', { weeks: 12 })],
  ['gentle B6', condition('OSTEO')],
  ['clinician SHOULDER_INST', condition('SHOULDER_INST', { surgeryWeeks: 11 })],
  ['go none', condition('SHOULDER_INST', { surgeryWeeks: 12 })],
  ['go none', condition('SHOULDER_INST')],
  ['clinician PELVIC', condition('PELVIC', { surgeryWeeks: 3 })],
  ['go none', condition('PELVIC')],
  ['go none', condition('PREGNANT', { weeks: 13 })],
  ['gentle AM-03', condition('PREGNANT', { weeks: 14 })],
  ['gentle AM-03', condition('PREGNANT')],
  ['gentle AM-03', condition('PREG_PGP')],
  ['emergency A13', condition('PREGNANT', { weeks: 5 }), { A13: 'yes' }],
  ['emergency A13', condition('PREG_PGP'), { A13: 'yes' }],
  ['gentle AM-03', condition('BIRTH', { weeks: 11 })],
  ['gentle AM-03', condition('BIRTH', { weeks: 12 })],
  ['go none', condition('BIRTH', { weeks: 12 + 1 / 7 })],
  ['go none', condition('SPONDY')],
  ['clinician SPONDY still', condition('SPONDY', { highGrade: 1 })],
  ['clinician SPONDY still', condition('SPONDY'), { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }],
  ['go none', condition('SCOLI')],
  ['clinician SCOLI', condition('SCOLI', { progressive: 1 })],
  ['go none', condition('NECK')],
  ['clinician NECK still', condition('NECK', { armNew: 1 })],
  ['gentle NEURO', condition('NEURO')],
  ['gentle FALLS', condition('FALLS')],
  ['clinician B18 PEM', condition('PEM')],
  ['clinician B10', condition('CVD')],
  ['clinician B10', condition('DIAB')],
  ['gentle B11', condition('BP', { treated: 1 })],
  ['gentle B11', condition('BP', { treated: 0, systolic: 120 }), { 'B10.active': 'yes' }],
  ['go none', condition('BP', { treated: 1, systolic: 120, diastolic: 70 }), { 'B10.active': 'yes' }],
  ['clinician B11 still', condition('BP', { treated: 1, systolic: 185 })],
  ['clinician B11 still', condition('BP', { treated: 1, diastolic: 112 })],
  ['gentle B9', condition('SCIATICA'), { B9: 'yes', 'B9.below': 'yes' }],
  ['go none', condition('SCIATICA')],
];

describe('the second reading of what is declared', () => {
  it.each(declaredRows)('says %s for %o', (expected, declared, answers = {}) => {
    expect(line(person({ conditions: [declared], answers }))).toBe(expected);
  });

  it('says the same where nothing was told beside the name', () => {
    const bare = (key: Declarable, weeks: number): string =>
      line(person({ conditions: [{ condition: key, since: addDays(FROM, -7 * weeks) }] }));
    expect([bare('DISC_SURG', 5), bare('DISC_SURG', 6), bare('DISC_SURG', 26)]).toEqual([
      'clinician DISC_SURG',
      'clinician DISC_SURG B12',
      'clinician DISC_SURG B12',
    ]);
    expect([bare('FUSION', 11), bare('FUSION', 12)]).toEqual(['clinician FUSION', 'clinician FUSION B12']);
    expect(bare('PREGNANT', 0)).toBe('gentle AM-03');
  });

  it('starts gently with girdle pain, however early the pregnancy', () => {
    expect(line(person({ conditions: [condition('PREGNANT', { weeks: 8 }), condition('PREG_PGP')] }))).toBe('gentle AM-03');
  });

  it('lets time pass: the weeks of an operation run on from the day they were told', () => {
    const who = declares('DISC_SURG', { weeks: 5, cleared: 1 });
    expect(read(who, today + 6).outcome).toBe('clinician');
    expect(read(who, today + 7).outcome).toBe('gentle');
    expect(read(declares('PREGNANT', { weeks: 13 }), today + 7).outcome).toBe('gentle');
  });
});

describe('a clearance', () => {
  const cleared = (on: string, rule = 'B15'): Person => person({ answers: { B15: 'yes' }, clearances: [{ rule, byRole: 'doctor', on }] });
  it('lowers its own rule to gentle for ninety days', () => {
    expect(read(cleared(FROM)).outcome).toBe('gentle');
    expect(read(cleared(addDays(FROM, -89)))).toMatchObject({ outcome: 'gentle', expired: undefined, walking: true });
    expect(read(cleared(addDays(FROM, -90)))).toMatchObject({ outcome: 'clinician', expired: 'B15' });
  });
  it('does not count before its day, for another rule, or in an emergency', () => {
    expect(read(cleared(addDays(FROM, 1))).outcome).toBe('clinician');
    expect(read(cleared(FROM, 'B16'))).toMatchObject({ outcome: 'clinician', expired: undefined });
    expect(line(person({ answers: { A9: 'yes' }, clearances: [{ rule: 'A9', byRole: 'doctor', on: FROM }] }))).toBe('emergency A9');
  });
  it.each([
    ['B18', 'gentle B18 PEM'],
    ['PEM', 'gentle B18 PEM'],
  ])('of a rule with two names is known by %s', (rule, expected) => {
    expect(line(person({ conditions: [condition('PEM')], clearances: [{ rule, byRole: 'doctor', on: FROM }] }))).toBe(expected);
  });
  it.each(['DISC_SURG', 'B12'])('of an operation is known by %s, but not before six weeks', (rule) => {
    const clearances = [{ rule, byRole: 'surgeon', on: FROM }];
    expect(line(person({ conditions: [condition('DISC_SURG', { weeks: 8 })], clearances }))).toBe('gentle DISC_SURG B12');
    expect(line(person({ conditions: [condition('DISC_SURG', { weeks: 2 })], clearances }))).toBe('clinician DISC_SURG');
  });
  it.each([
    [{ A1: 'yes', 'A1.long': 'yes', 'A1.worse': 'no', 'A1.seen': 'yes' }, 'A1'],
    [{ A6: 'yes', 'A6.worse': 'no' }, 'A6'],
    [{ A7: 'yes', 'A7.worse': 'no' }, 'A7'],
    [{ A8: 'yes' }, 'A8'],
    [{ A10: 'yes', 'A10.now': 'no' }, 'A10'],
    [{ A11: 'yes' }, 'A11'],
    [{ B1: 'yes' }, 'B1'],
    [{ B2: 'yes' }, 'B2'],
    [{ B23: 'yes' }, 'B23'],
    [{ B9: 'yes', 'B9.numb': 'yes' }, 'B9'],
    [{ B10: 'yes' }, 'B10'],
    [{ 'B11.systolic': 181 }, 'B11'],
    [{ B13: 'yes', A13: 'no', 'B13.contra': 'yes' }, 'B13'],
    [{ B16: 'yes' }, 'B16'],
    [{ B17: 'yes' }, 'B17'],
    [{ B12: 'yes' }, 'B12'],
    [{ B6: 'yes', 'B6.sudden': 'yes' }, 'B6'],
  ] as readonly (readonly [Answers, string])[])('%o lowers %s to gentle', (answers, rule) => {
    expect(read(person({ answers, clearances: [{ rule, byRole: 'doctor', on: FROM }] })).outcome).toBe('gentle');
  });
  it.each([
    ['B3', { B3: 'yes' }, { durationWeeks: 3 }, 1960],
    ['B4', { B4: 'yes' }, { durationWeeks: 3 }, 1985],
    ['B5', { B5: 'yes', 'B5.knock': 'yes' }, {}, 1985],
    ['B21', { B21: 'yes' }, {}, 1960],
  ] as readonly (readonly [string, Answers, Partial<Assessment>, number])[])(
    'of %s lowers it to gentle',
    (rule, answers, assessment, birthYear) => {
      const clearances = [{ rule, byRole: 'doctor', on: FROM }];
      expect(read(person({ answers, assessment, profile: { birthYear }, clearances })).outcome).toBe('gentle');
    },
  );
  it.each([
    ['OSTEO_VF', condition('OSTEO_VF')],
    ['B6', condition('OSTEO_VF')],
    ['SHOULDER_INST', condition('SHOULDER_INST', { surgeryWeeks: 1 })],
    ['PELVIC', condition('PELVIC', { surgeryWeeks: 1 })],
    ['SPONDY', condition('SPONDY', { highGrade: 1 })],
    ['SCOLI', condition('SCOLI', { progressive: 1 })],
    ['NECK', condition('NECK', { armNew: 1 })],
    ['FUSION', condition('FUSION', { weeks: 13 })],
  ])('of %s lowers what was declared to gentle', (rule, declared) => {
    expect(read(person({ conditions: [declared], clearances: [{ rule, byRole: 'doctor', on: FROM }] })).outcome).toBe('gentle');
  });
});

describe('strong pain makes a fracture rule urgent', () => {
  it.each([
    [{ B5: 'yes', 'B5.knock': 'yes' }, 'B5'],
    [{ B6: 'yes', 'B6.sudden': 'yes' }, 'B6'],
  ] as readonly (readonly [Answers, string])[])('%o', (answers, rule) => {
    expect(line(answering(answers, { painWorst: 8, durationWeeks: 30 }))).toBe(`clinician ${rule} still`);
  });
});

describe('questions that have to be answered', () => {
  const required = Object.keys(allNo);
  const missing = (who: Person): readonly string[] => missingAnswers(who, today);
  it('are all of block A and most of block B', () => {
    expect(required).toHaveLength(30);
    for (const id of required) {
      expect(missing(answering({ [id]: undefined }, {}, 1966))).toEqual([id]);
      expect(missing(answering({ [id]: 3 }, {}, 1966))).toEqual([id]);
      expect(missing(answering({ [id]: 'unsure' }))).not.toContain(id);
    }
    expect(missing(person())).toEqual([]);
  });
  it('ask for the large vessels from the year of the 60th birthday', () => {
    expect(missing(answering({ B21: undefined }, {}, 1966))).toEqual(['B21']);
    expect(missing(answering({ B21: undefined }, {}, 1967))).toEqual([]);
    expect(missingAnswers(answering({ B21: undefined }, {}, 1967), today + 60)).toEqual(['B21']);
  });
  it('include A13 in pregnancy, and when B13 is yes without a birth', () => {
    expect(missing(declares('PREGNANT', { weeks: 6 }))).toEqual(['A13']);
    expect(missing(declares('PREG_PGP'))).toEqual(['A13']);
    expect(missing(answering({ B13: 'yes' }))).toEqual(['A13']);
    expect(missing(answering({ B13: 'yes', A13: 'no' }))).toEqual([]);
    expect(missing({ ...declares('BIRTH', { weeks: 20 }), answers: { ...allNo, B13: 'yes' } })).toEqual([]);
    expect(missing({ ...declares('PREGNANT'), answers: { ...allNo, B13: 'yes', A13: 'no' } })).toEqual([]);
  });
});

it('no session may stand from the day on which a new question is open', () => {
  const context = prepare(answering({ B21: undefined }, {}, 1967), library);
  expect(isOpenDay(context, toDayNumber('2026-12-31'))).toBe(true);
  expect(isOpenDay(context, toDayNumber('2027-01-01'))).toBe(false);
});

describe('the plan’s own verdict against the second reading', () => {
  it('may be more careful, never less', () => {
    expect(verify(saying('gentle'), person(), library)).toEqual([]);
    const found = verify({ ...plan(), days: [] }, person({ answers: { B15: 'yes' } }), library);
    expect(found).toContainEqual({ where: 'verdict', invariant: 'I-01', detail: 'says go, B15 says clinician' });
    const minor = verify({ ...plan(), days: [], habits: [] }, person({ profile: { birthYear: 2009 } }), library);
    expect(minor).toEqual([{ where: 'verdict', invariant: 'I-07', detail: 'under 18' }]);
    expect(verify({ ...saying('clinician'), days: [], habits: [] }, person({ profile: { birthYear: 2009 } }), library)).toEqual([]);
    expect(verify({ ...plan(), days: [], habits: [] }, person({ profile: { birthYear: 2008 } }), library)).toHaveLength(2);
  });
  it('of clinician leaves comfortable walking and breathing as habits, unless walking stops too', () => {
    const walk = { habit: 'walk', exercise: 'stroll', because: [] } as const;
    const breathe = { habit: 'breathe', exercise: 'breathe', because: [] } as const;
    const plain = { habit: 'footwear', because: [] } as const;
    const quiet = { ...saying('clinician'), days: [], habits: [walk, breathe, plain] };
    expect(verify(quiet, person({ answers: { B15: 'yes' } }), library)).toEqual([]);
    const stopped = verify(quiet, person({ answers: { B16: 'yes' } }), library);
    expect(stopped.map(({ where }) => where)).toEqual(['habit walk', 'habit breathe']);
    const emergency = verify({ ...quiet, verdict: { ...quiet.verdict, outcome: 'emergency' } }, person(), library);
    expect(emergency.map(({ where }) => where)).toEqual(['habit walk', 'habit breathe', 'habit footwear']);
    expect(verify(quiet, person({ answers: { A9: 'yes' } }), library)).toHaveLength(4);
    const unknown = { ...quiet, habits: [{ habit: 'walk', exercise: 'nowhere', because: [] } as const] };
    expect(verify(unknown, person({ answers: { B15: 'yes' } }), library)).toHaveLength(1);
    const open = { ...quiet, habits: [walk], verdict: { ...quiet.verdict, unanswered: ['B2'] } };
    expect(verify(open, person({ answers: { B15: 'yes' } }), library)).toMatchObject([{ invariant: 'I-02' }]);
    const resting = { ...plan(), habits: [], days: plan().days.map((day) => ({ ...day, session: session() })) };
    const asked = verify({ ...resting, verdict: { ...resting.verdict, unanswered: ['B2'] } }, person(), library);
    expect(asked.filter(({ where }) => where === 'verdict')).toEqual([]);
  });
  it('ranks go, gentle, clinician, emergency', () => {
    expect((['go', 'gentle', 'clinician', 'emergency'] as const).map(rankOf)).toEqual([0, 1, 2, 3]);
  });
});
