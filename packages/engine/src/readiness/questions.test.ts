import { describe, expect, test } from 'vitest';
import type { Answers, Assessment, Condition, Person, Profile } from '../person.ts';
import { contextOf } from './context.ts';
import { askedQuestions, calmAnswers, questions, unansweredIn } from './questions.ts';

const on = '2026-11-22';
interface Change {
  readonly a?: Answers;
  readonly p?: Partial<Profile>;
  readonly s?: Assessment;
  readonly c?: readonly Condition[];
}
const person = ({ a = {}, p = {}, s = {}, c = [] }: Change): Person => ({
  format: 'plumbline-person/1',
  answeredOn: on,
  answers: { ...calmAnswers, ...a },
  conditions: c,
  clearances: [],
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [], ...p },
  assessment: { painNow: 3, durationWeeks: 30, ...s },
});
const calmAsked = new Set(askedQuestions(person({}), on).map(({ id }) => id));
/** What is asked beyond the first questions, and what is no longer asked, marked with a minus. */
const extra = (change: Change): string => {
  const now = new Set(askedQuestions(person(change), on).map(({ id }) => id));
  return [...[...now].filter((id) => !calmAsked.has(id)), ...[...calmAsked].filter((id) => !now.has(id)).map((id) => `-${id}`)].join(' ');
};

test('the questions are these, in this order', () => {
  const lines = questions.map(({ id, block, kind, calm, required, followUp, range }) =>
    [id, block, kind, calm, required ? '' : 'optional', followUp ? 'follow-up' : '', range ? `${range.min}-${range.max} ${range.unit}` : '']
      .filter(Boolean)
      .join(' '),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "A1 A yes-no-unsure no",
      "A1.new A yes-no-unsure no follow-up",
      "A1.year A yes-no-unsure yes follow-up",
      "A1.long A yes-no-unsure yes follow-up",
      "A1.worse A yes-no-unsure no follow-up",
      "A1.seen A yes-no-unsure yes follow-up",
      "A2 A yes-no-unsure no",
      "A2.new A yes-no-unsure no follow-up",
      "A2.year A yes-no-unsure yes follow-up",
      "A2.long A yes-no-unsure yes follow-up",
      "A2.worse A yes-no-unsure no follow-up",
      "A2.seen A yes-no-unsure yes follow-up",
      "A3 A yes-no-unsure no",
      "A3.new A yes-no-unsure no follow-up",
      "A3.year A yes-no-unsure yes follow-up",
      "A3.long A yes-no-unsure yes follow-up",
      "A3.worse A yes-no-unsure no follow-up",
      "A3.seen A yes-no-unsure yes follow-up",
      "A4 A yes-no-unsure no",
      "A4.new A yes-no-unsure no follow-up",
      "A4.year A yes-no-unsure yes follow-up",
      "A4.long A yes-no-unsure yes follow-up",
      "A4.worse A yes-no-unsure no follow-up",
      "A4.seen A yes-no-unsure yes follow-up",
      "A5 A yes-no-unsure no",
      "A5.new A yes-no-unsure no follow-up",
      "A5.year A yes-no-unsure yes follow-up",
      "A5.long A yes-no-unsure yes follow-up",
      "A5.worse A yes-no-unsure no follow-up",
      "A5.seen A yes-no-unsure yes follow-up",
      "A6 A yes-no-unsure no",
      "A6.worse A yes-no-unsure no follow-up",
      "A6.seen A yes-no-unsure yes follow-up",
      "A6.year A yes-no-unsure yes follow-up",
      "A7 A yes-no-unsure no",
      "A7.worse A yes-no-unsure no follow-up",
      "A8 A yes-no-unsure no",
      "A8.seen A yes-no-unsure yes follow-up",
      "A8.cannotWalk A yes-no-unsure no follow-up",
      "A9 A yes-no-unsure no",
      "A10 A yes-no-unsure no",
      "A10.now A yes-no-unsure no follow-up",
      "A11 A yes-no-unsure no",
      "A11.unwell A yes-no-unsure no follow-up",
      "A11.chills A yes-no-unsure no follow-up",
      "A11.sweats A yes-no-unsure no",
      "A12 A yes-no-unsure no",
      "A13 A yes-no-unsure no",
      "B1 B yes-no-unsure no",
      "B1.new B yes-no-unsure no follow-up",
      "B1.years B number unsure follow-up 0-110 years",
      "B1.seen B yes-no-unsure yes follow-up",
      "B2 B yes-no-unsure no",
      "B3 B yes-no-unsure no",
      "B4 B yes-no-unsure no",
      "B5 B yes-no-unsure no",
      "B5.months B number unsure follow-up 0-1200 months",
      "B5.knock B yes-no-unsure no follow-up",
      "B6 B yes-no-unsure no",
      "B6.fracture B yes-no-unsure no",
      "B6.sudden B yes-no-unsure no follow-up",
      "B8.night B yes-no-unsure no follow-up",
      "B8.buttock B yes-no-unsure no follow-up",
      "B8.moving B yes-no-unsure no follow-up",
      "B8.nsaid B yes-no-unsure no follow-up",
      "B8.family B yes-no-unsure no follow-up",
      "B8.arthritis B yes-no-unsure no follow-up",
      "B8.enthesitis B yes-no-unsure no follow-up",
      "B8.psoriasis B yes-no-unsure no follow-up",
      "B8.gradual B yes-no-unsure no follow-up",
      "B8.rest B yes-no-unsure no follow-up",
      "B8.eye B yes-no-unsure no follow-up",
      "B9 B yes-no-unsure no",
      "B9.below B yes-no-unsure no follow-up",
      "B9.numb B yes-no-unsure no follow-up",
      "B9.seen B yes-no-unsure yes follow-up",
      "B9.weeks B number unsure follow-up 0-5200 weeks",
      "B10 B yes-no-unsure no",
      "B10.active B yes-no-unsure yes follow-up",
      "B11 B yes-no-unsure no",
      "B11.treated B yes-no-unsure yes follow-up",
      "B11.systolic B number unsure optional 50-300 mmHg",
      "B11.diastolic B number unsure optional 20-200 mmHg",
      "B12 B yes-no-unsure no",
      "B13 B yes-no-unsure no",
      "B13.contra B yes-no-unsure no follow-up",
      "B14 B yes-no-unsure no",
      "B15 B yes-no-unsure no",
      "B16 B yes-no-unsure no",
      "B17 B yes-no-unsure no",
      "B18 B yes-no-unsure no",
      "B19 B yes-no-unsure no",
      "B19.dizzy B yes-no-unsure no follow-up",
      "B20 B yes-no-unsure no",
      "B21 B yes-no-unsure no",
      "B21.smoked B yes-no-unsure no follow-up",
      "B22 B birth-year unsure",
      "B23 B yes-no-unsure no",
      "F1 F yes-no-unsure yes",
      "F2 F yes-no-unsure yes",
      "F3 F yes-no-unsure no",
      "F4 F yes-no-unsure yes",
      "F5 F yes-no-unsure yes",
      "M.bone M yes-no-unsure no",
      "M.heart M yes-no-unsure no",
      "M.pressure M yes-no-unsure no",
      "M.clotting M yes-no-unsure no",
      "M.steroid M yes-no-unsure no",
      "M.diabetes M yes-no-unsure no",
      "M.dizzy M yes-no-unsure no",
    ]
  `);
});

test('no id comes twice', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test('everyone is asked the first questions', () => {
  expect([...calmAsked].join(' ')).toBe(
    'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A11.sweats A12 B1 B2 B3 B4 B5 B6 B6.fracture B9 B10 B11 B11.systolic B11.diastolic B12 B13 B14 B15 B16 B17 B18 ' +
      'B19 B20 B22 B23 F1 F2 F3 F4 M.bone M.heart M.pressure M.clotting M.steroid M.diabetes M.dizzy',
  );
});

test('the calm answers are one for each first question', () => {
  expect(Object.keys(calmAnswers).join(' ')).toBe(
    'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A11.sweats A12 A13 B1 B2 B3 B4 B5 B6 B6.fracture B9 B10 B11 B12 B13 B14 B15 B16 B17 B18 B19 B20 B21 B23 ' +
      'F1 F2 F3 F4 F5 M.bone M.heart M.pressure M.clotting M.steroid M.diabetes M.dizzy',
  );
  expect(Object.entries(calmAnswers).flatMap(([id, answer]) => (answer === 'no' ? [] : [`${id} ${answer}`]))).toEqual([
    'F1 yes',
    'F2 yes',
    'F4 yes',
    'F5 yes',
  ]);
});

const follow: readonly (readonly [Change, string])[] = [
  ...['A1', 'A2', 'A3', 'A4', 'A5'].flatMap((id): readonly (readonly [Change, string])[] => [
    [{ a: { [id]: 'yes' } }, `${id}.new ${id}.long`],
    [{ a: { [id]: 'unsure' } }, `${id}.new ${id}.long`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'no' } }, `${id}.new ${id}.year ${id}.long`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'unsure' } }, `${id}.new ${id}.long`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'no', [`${id}.year`]: 'yes' } }, `${id}.new ${id}.year ${id}.seen`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'no', [`${id}.year`]: 'unsure' } }, `${id}.new ${id}.year ${id}.long`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'yes', [`${id}.long`]: 'yes' } }, `${id}.new ${id}.long ${id}.worse ${id}.seen`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'yes', [`${id}.long`]: 'unsure' } }, `${id}.new ${id}.long`],
    [{ a: { [id]: 'yes', [`${id}.new`]: 'no', [`${id}.year`]: 'yes', [`${id}.long`]: 'yes' } }, `${id}.new ${id}.year ${id}.seen`],
    [{ a: { [id]: 'no', [`${id}.new`]: 'no', [`${id}.year`]: 'yes', [`${id}.long`]: 'yes' } }, ''],
    [{ a: { [id]: 'no', [`${id}.new`]: 'no', [`${id}.year`]: 'no', [`${id}.long`]: 'yes' } }, ''],
  ]),
  [{ a: { A6: 'yes' } }, 'A6.worse'],
  [{ a: { A6: 'yes', 'A6.worse': 'unsure' } }, 'A6.worse'],
  [{ a: { A6: 'yes', 'A6.worse': 'no' } }, 'A6.worse A6.seen A6.year'],
  [{ a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } }, 'A6.worse A6.seen'],
  [{ a: { A6: 'no', 'A6.worse': 'no' } }, ''],
  [{ a: { A7: 'yes' } }, 'A7.worse'],
  [{ a: { A8: 'yes' } }, 'A8.seen A8.cannotWalk'],
  [{ a: { A8: 'yes', 'A8.seen': 'yes' } }, 'A8.seen'],
  [{ a: { A8: 'no', 'A8.seen': 'no' } }, ''],
  [{ a: { A10: 'yes' } }, 'A10.now'],
  [{ a: { A11: 'yes' } }, 'A11.unwell A11.chills'],
  [{ a: { 'A11.sweats': 'yes' } }, 'A11.unwell A11.chills'],
  [{ a: { B1: 'yes' } }, 'B1.new'],
  [{ a: { B1: 'yes', 'B1.new': 'no' } }, 'B1.new B1.years B1.seen'],
  [{ a: { B1: 'yes', 'B1.new': 'unsure' } }, 'B1.new'],
  [{ a: { B1: 'no', 'B1.new': 'no' } }, ''],
  [{ a: { B5: 'yes' } }, 'B5.months B5.knock'],
  [{ a: { B5: 'yes', 'B5.months': 2 } }, 'B5.months'],
  [{ a: { 'M.steroid': 'yes', 'B5.months': 3 } }, 'B5.months B5.knock'],
  [{ a: { B6: 'yes' } }, 'B6.sudden'],
  [{ a: { 'M.bone': 'unsure' } }, 'B6.sudden'],
  [{ c: [{ condition: 'OSTEO', since: on }] }, 'B6.sudden -B14'],
  [
    { p: { birthYear: 1990 } },
    'B8.night B8.buttock B8.moving B8.nsaid B8.family B8.arthritis B8.enthesitis B8.psoriasis B8.gradual B8.rest B8.eye',
  ],
  [{ p: { birthYear: 1990 }, s: { onsetAge: 45 } }, ''],
  [{ p: { birthYear: 1990 }, s: { durationWeeks: 12 } }, ''],
  [
    { s: { onsetAge: 44, durationWeeks: 13 } },
    'B8.night B8.buttock B8.moving B8.nsaid B8.family B8.arthritis B8.enthesitis B8.psoriasis B8.gradual B8.rest B8.eye',
  ],
  [{ a: { B9: 'yes' } }, 'B9.below B9.numb B9.weeks'],
  [{ a: { B9: 'yes', 'B9.numb': 'unsure' } }, 'B9.below B9.numb B9.seen B9.weeks'],
  [{ a: { B9: 'no', 'B9.numb': 'yes' } }, ''],
  [{ a: { B10: 'yes' } }, 'B10.active'],
  [{ a: { 'M.heart': 'yes' } }, 'B10.active'],
  [{ a: { 'M.diabetes': 'yes' } }, 'B10.active'],
  [{ a: { B11: 'yes' } }, 'B10.active B11.treated'],
  [{ a: { 'M.pressure': 'yes' } }, 'B10.active B11.treated'],
  [{ c: [{ condition: 'BP', since: on }] }, 'B10.active B11.treated -B14'],
  [{ c: [{ condition: 'BP', since: on, detail: { treated: 0 } }] }, 'B10.active -B14'],
  [{ a: { B13: 'yes' } }, 'A13 B13.contra'],
  [{ c: [{ condition: 'PREGNANT', since: on }] }, 'A13 B13.contra -B14'],
  [{ a: { B13: 'yes' }, c: [{ condition: 'BIRTH', since: on }] }, '-B14'],
  [{ a: { B19: 'yes' } }, 'B19.dizzy'],
  [{ p: { birthYear: 1966 } }, 'B21'],
  [{ p: { birthYear: 1966 }, a: { B21: 'yes' } }, 'B21 B21.smoked'],
  [{ p: { birthYear: 1966 }, a: { B21: 'yes', 'M.pressure': 'yes' } }, 'B10.active B11.treated B21'],
  [{ p: { birthYear: 1967 }, a: { B21: 'yes' } }, ''],
  [{ a: { F1: 'no' } }, 'F5'],
  [{ a: { F2: 'unsure' } }, 'F5'],
  [{ a: { F4: 'no' } }, 'F5'],
  [{ a: { F3: 'yes' } }, 'F5'],
  [{ a: { F1: undefined, F2: undefined, F4: undefined } }, ''],
];
test.each(follow)('%j asks also: %s', (change, expected) => {
  expect(extra(change)).toBe(expected);
});

describe('unanswered', () => {
  const open = (change: Change): string => unansweredIn(contextOf(person(change), on)).join(' ');
  test('is nothing where all is calm', () => {
    expect(open({})).toBe('');
  });
  test('is every required question of a person nothing is known about, block A first', () => {
    const nobody: Person = { ...person({}), answers: {}, assessment: {} };
    const ids = unansweredIn(contextOf(nobody, on));
    expect(ids.join(' ')).toBe([...calmAsked].filter((id) => !['B22', 'B11.systolic', 'B11.diastolic'].includes(id)).join(' '));
  });
  test('takes unsure for an answer, to numbers too', () => {
    expect(open({ a: { B2: 'unsure' } })).toBe('');
    expect(open({ a: { B5: 'yes', 'B5.months': 'unsure', 'B5.knock': 'no' } })).toBe('');
    expect(open({ a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'no' } })).toBe('');
  });
  test('does not take an answer of the wrong kind', () => {
    expect(open({ a: { B2: 1 } })).toBe('B2');
    expect(open({ a: { B5: 'yes', 'B5.months': 'yes', 'B5.knock': 'no' } })).toBe('B5.months');
    expect(open({ a: { B5: 'yes', 'B5.months': -1, 'B5.knock': 'no' } })).toBe('B5.months');
  });
  test('never asks for a blood pressure', () => {
    expect(open({ a: { B11: 'yes', 'B11.treated': 'yes', 'B10.active': 'no' } })).toBe('');
  });
});
