import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Assessment, Condition, Person, Profile } from '../person.ts';
import type { Declarable } from '../vocabulary.ts';
import { readinessRules } from './findings.ts';
import { calmAnswers } from './questions.ts';
import { strengthOf } from './rule.ts';
import { mayPlan, readiness } from './verdict.ts';

const on = '2026-11-22';
interface Change {
  readonly a?: Answers;
  readonly p?: Partial<Profile>;
  readonly s?: Assessment;
  readonly c?: readonly Condition[];
}
const calm: Person = {
  format: 'plumbline-person/1',
  answeredOn: on,
  answers: calmAnswers,
  conditions: [],
  clearances: [],
  profile: { birthYear: 1978, kit: [], minutes: 20, daysPerWeek: 3, floor: 'yes', goals: [], optIn: [] },
  assessment: { painNow: 3, painAvg: 3, painWorst: 4, durationWeeks: 30 },
};
const person = ({ a = {}, p = {}, s = {}, c = [] }: Change): Person => ({
  ...calm,
  answers: { ...calm.answers, ...a },
  conditions: c,
  profile: { ...calm.profile, ...p },
  assessment: { ...calm.assessment, ...s },
});
const has = (condition: Declarable, detail: Record<string, number> = {}, since = on): Condition => ({ condition, since, detail });
/** Every reason as `rule:strength`, strongest first. */
const reasons = (change: Change): string =>
  readiness(person(change), on)
    .because.map(({ rule, now }) => `${rule}:${now}`)
    .join(' ');

const long = (id: string): Answers => ({
  [id]: 'yes',
  [`${id}.new`]: 'no',
  [`${id}.long`]: 'yes',
  [`${id}.worse`]: 'no',
  [`${id}.seen`]: 'yes',
});
const old = (id: string): Answers => ({ [id]: 'yes', [`${id}.new`]: 'no', [`${id}.year`]: 'yes', [`${id}.seen`]: 'yes' });
const acute: Assessment = { durationWeeks: 3 };
const noPain: Assessment = { painNow: 0, painAvg: 0, painWorst: 0 };
/** Nobody said when the pain began. */
const sinceWhen = (s: Assessment): Assessment => ({ ...s, durationWeeks: undefined }) as unknown as Assessment;

test('a person with nothing to report may go, walk and have a plan', () => {
  expect(readiness(calm, on)).toStrictEqual({
    outcome: 'go',
    walking: true,
    because: [],
    unanswered: [],
    cards: ['warning-signs', 'pain-guide', 'hurt-is-not-harm', 'breathing'],
  });
  expect(mayPlan(readiness(calm, on))).toBe(true);
});

test('the list of rules reads like the tables of the rule book', () => {
  const lines = readinessRules.map(({ id, source, tag, gives, acute: now, clearable }) =>
    [id, source, tag, strengthOf(gives), gives.refer, gives.card, now && 'acute', clearable === false && 'never-cleared']
      .filter(Boolean)
      .join(' '),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "A1 girft2023 neuro 5",
      "A1 girft2023 neuro 4",
      "A1 design neuro 1",
      "A1 design neuro 1 soon",
      "A2 girft2023 neuro 5",
      "A2 girft2023 neuro 4",
      "A2 design neuro 1",
      "A2 design neuro 1 soon",
      "A3 girft2023 neuro 5",
      "A3 girft2023 neuro 4",
      "A3 design neuro 1",
      "A3 design neuro 1 soon",
      "A4 girft2023 neuro 5",
      "A4 girft2023 neuro 4",
      "A4 design neuro 1",
      "A4 design neuro 1 soon",
      "A5 girft2023 neuro 5",
      "A5 girft2023 neuro 4",
      "A5 design neuro 1",
      "A5 design neuro 1 soon",
      "A6 finucane2020 neuro 5",
      "A6 finucane2020 neuro 4",
      "A6 design neuro 1",
      "A6 design neuro 1",
      "A6 design neuro 1 soon",
      "A7 finucane2020 neuro 5",
      "A7 finucane2020 neuro 4",
      "A8 henschke2009 fracture 5",
      "A8 downie2013 fracture 4 acute",
      "A8 downie2013 fracture 1",
      "A9 niceNg156 vascular 5",
      "A10 riebe2015 chest 5",
      "A10 riebe2015 chest 4 acute",
      "A11 finucane2020 infection 5",
      "A11 finucane2020 infection 5",
      "AM-02 design infection 5",
      "A11 finucane2020 infection 4 acute",
      "A12 niceNg156 vascular 5",
      "A13 mottola2019 other 5 call-maternity",
      "B1 finucane2020 cancer 5",
      "B1 finucane2020 cancer 4",
      "B1 downie2013 cancer 3",
      "B1 design cancer 2",
      "B1 design cancer 1",
      "B2 design cancer 3",
      "B3 harding2005 other 1 ask-again-14-days",
      "B3 design other 2",
      "B3 finucane2020 cancer 4",
      "B4 finucane2020 infection 3",
      "B4 finucane2020 infection 1",
      "B5 henschke2009 fracture 3",
      "B5 henschke2009 fracture 4",
      "B6 brookeWavell2022 fracture 3 acute",
      "B6 brookeWavell2022 fracture 4 acute",
      "B6 brookeWavell2022 fracture 1",
      "B7 henschke2009 fracture 3",
      "B8 niceNg65 other 1 routine",
      "B8 niceNg65 other mention-to-doctor",
      "B8 sieper2009 other 1 routine",
      "AM-26 sieper2009 other mention-to-doctor",
      "B8 design other 4 acute",
      "B9 design neuro 3",
      "B9 niceNg59 neuro 1 soon",
      "B9 niceNg59 neuro 1",
      "B10 riebe2015 other 2",
      "B10 riebe2015 other 1",
      "B11 design vascular 4 acute",
      "B11 design vascular 1",
      "B11 design vascular 1",
      "AM-25 design vascular",
      "B12 design other 3",
      "B13 mottola2019 other 4",
      "B14 design other 1",
      "B15 design other 2",
      "B16 design other 4 acute",
      "B17 finucane2020 cancer 2",
      "B17 finucane2020 cancer 4",
      "B18 niceNg206 other 2 pacing",
      "B19 design other 1",
      "B20 who2020 other 1 routine",
      "B21 niceNg156 vascular 4",
      "B22 design other 2 guardian never-cleared",
      "B23 design other 2",
      "DISC_SURG design other 3 never-cleared",
      "DISC_SURG design other 3",
      "DISC_SURG design other 1",
      "DISC_SURG design other 1",
      "FUSION design other 3 never-cleared",
      "FUSION design other 3",
      "FUSION design other 1",
      "FUSION design other 1",
      "OSTEO_VF brookeWavell2022 fracture 3",
      "SPONDY vanti2021 other 3",
      "SPONDY vanti2021 neuro 3",
      "SCOLI design other 2",
      "SHOULDER_INST design other 3",
      "NECK design neuro 3",
      "PELVIC design other 3",
      "NEURO design other 1",
      "AM-03 mottola2019 other 1",
      "AM-03 davenport2025 other 1",
      "AM-03 design other 1",
      "AM-03 design other 1",
      "AM-07 design other seated-program",
      "AM-07 design other",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
      "AM-08 design other answers-differ",
    ]
  `);
});

// Each question alone, follow-ups unanswered: what yes and unsure give.
const alone: readonly (readonly [string, string])[] = [
  ['A1', 'A1:5'],
  ['A2', 'A2:5'],
  ['A3', 'A3:5'],
  ['A4', 'A4:5'],
  ['A5', 'A5:5'],
  ['A6', 'A6:5'],
  ['A7', 'A7:5'],
  ['A8', 'A8:5 A8:4'],
  ['A9', 'A9:5'],
  ['A10', 'A10:5'],
  ['A11', 'A11:5 A11:4'],
  ['A11.sweats', 'A11:5 A11:4'],
  ['A12', 'A12:5'],
  ['B1', 'B1:3'],
  ['B2', 'B2:3'],
  ['B3', 'B3:1'],
  ['B4', 'B4:1'],
  ['B5', 'B5:3'],
  ['B6', 'B6:3 B6:1'],
  ['B6.fracture', 'B6:3 B6:1 AM-08:0'],
  ['B9', 'B9:3 B9:1'],
  ['B10', 'B10:2'],
  ['B11', 'B11:1'],
  ['B12', 'B12:3'],
  ['B13', 'B13:4 AM-03:1'],
  ['B14', 'B14:1'],
  ['B15', 'B15:2'],
  ['B16', 'B16:4'],
  ['B17', 'B17:2'],
  ['B18', 'B18:2'],
  ['B19', 'B19:1'],
  ['B20', 'B20:1'],
  ['B23', 'B23:2'],
  ['F3', 'AM-07:0'],
  ['M.bone', 'B6:3 B6:1 AM-08:0'],
  ['M.heart', 'B10:2 AM-08:0'],
  ['M.pressure', 'B11:1 AM-08:0'],
  ['M.clotting', 'B19:1 AM-08:0'],
  ['M.steroid', 'B5:3 AM-08:0'],
  ['M.diabetes', 'B10:2 B4:1 AM-08:0'],
  ['M.dizzy', 'B19:1'],
];
describe.each(alone)('%s', (id, expected) => {
  test.each<Answer>(['yes', 'unsure'])(`answered %s gives ${expected}, and its question is the reason`, (answer) => {
    expect(reasons({ a: { [id]: answer } })).toBe(expected);
    const { because } = readiness(person({ a: { [id]: answer } }), on);
    expect(new Set(because.filter(({ rule }) => rule !== 'AM-08').map((reason) => reason.answer))).toEqual(new Set([id]));
  });
  test('answered no gives nothing, and keeps the plan', () => {
    expect(mayPlan(readiness(person({ a: { [id]: 'no' } }), on))).toBe(true);
    expect(reasons({ a: { [id]: 'no' } })).toBe('');
  });
  test('unanswered is listed and allows no plan', () => {
    const verdict = readiness(person({ a: { [id]: undefined } }), on);
    expect(verdict.unanswered).toEqual([id]);
    expect(mayPlan(verdict)).toBe(false);
    expect(verdict.walking).toBe(!id.startsWith('A'));
  });
});

const rows: readonly (readonly [string, Change, string])[] = [
  // A1 to A5 share their rows.
  ...['A1', 'A2', 'A3', 'A4', 'A5'].flatMap((id): readonly (readonly [string, Change, string])[] => [
    [`${id}, long there, steady, assessed: seen today`, { a: long(id) }, `${id}:4`],
    [`${id}, new or changed but over 14 days and assessed: seen today`, { a: { ...long(id), [`${id}.new`]: 'yes' } }, `${id}:4`],
    [`${id}, not 14 days`, { a: { ...long(id), [`${id}.long`]: 'no' } }, `${id}:5`],
    [`${id}, perhaps not 14 days`, { a: { ...long(id), [`${id}.long`]: 'unsure' } }, `${id}:5`],
    [`${id}, worsening`, { a: { ...long(id), [`${id}.worse`]: 'yes' } }, `${id}:5`],
    [`${id}, perhaps worsening`, { a: { ...long(id), [`${id}.worse`]: 'unsure' } }, `${id}:5`],
    [`${id}, worsening not told`, { a: { ...long(id), [`${id}.worse`]: undefined } }, `${id}:5`],
    [`${id}, not assessed`, { a: { ...long(id), [`${id}.seen`]: 'no' } }, `${id}:5`],
    [`${id}, perhaps assessed`, { a: { ...long(id), [`${id}.seen`]: 'unsure' } }, `${id}:5`],
    [`${id}, assessed not told`, { a: { ...long(id), [`${id}.seen`]: undefined } }, `${id}:5`],
    [`${id}, history over a year and assessed`, { a: old(id) }, `${id}:1`],
    [`${id}, history over a year, not assessed`, { a: { ...old(id), [`${id}.seen`]: 'no' } }, `${id}:1`],
    [`${id}, history over a year, assessed not told`, { a: { ...old(id), [`${id}.seen`]: undefined } }, `${id}:1`],
    [`${id}, perhaps a year`, { a: { ...old(id), [`${id}.year`]: 'unsure' } }, `${id}:5`],
    [`${id}, a year, and yet new`, { a: { ...old(id), [`${id}.new`]: 'yes' } }, `${id}:5`],
    [`${id}, a year, newness not told`, { a: { ...old(id), [`${id}.new`]: undefined } }, `${id}:5`],
    [`${id}, a year, and yet not 14 days`, { a: { ...old(id), [`${id}.long`]: 'no' } }, `${id}:5`],
    [`${id}, a year, and yet worse`, { a: { ...old(id), [`${id}.worse`]: 'unsure' } }, `${id}:5`],
    [`${id}, history is no history when it is not there`, { a: { ...old(id), [id]: 'no' } }, ''],
    [`${id}, follow-ups alone say nothing`, { a: { ...long(id), [id]: 'no' } }, ''],
  ]),
  ['A6, steady and assessed', { a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } }, 'A6:1'],
  ['A6, steady, not assessed', { a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'no' } }, 'A6:4'],
  ['A6, steady, perhaps assessed', { a: { A6: 'unsure', 'A6.worse': 'no', 'A6.seen': 'unsure' } }, 'A6:4'],
  ['A6, steady, nothing else told', { a: { A6: 'yes', 'A6.worse': 'no' } }, 'A6:4'],
  ['A6, worse though assessed', { a: { A6: 'yes', 'A6.worse': 'unsure', 'A6.seen': 'yes' } }, 'A6:5'],
  ['A6, a year, steady, not assessed', { a: { A6: 'yes', 'A6.worse': 'no', 'A6.year': 'yes', 'A6.seen': 'no' } }, 'A6:1'],
  ['A6, a year, steady, assessed', { a: { A6: 'yes', 'A6.worse': 'no', 'A6.year': 'yes', 'A6.seen': 'yes' } }, 'A6:1'],
  ['A6, a year, and yet worse', { a: { A6: 'yes', 'A6.worse': 'yes', 'A6.year': 'yes', 'A6.seen': 'yes' } }, 'A6:5'],
  ['A6, not there', { a: { A6: 'no', 'A6.worse': 'no', 'A6.year': 'yes', 'A6.seen': 'no' } }, ''],
  ['A7, not worsening', { a: { A7: 'yes', 'A7.worse': 'no' } }, 'A7:4'],
  ['A7, perhaps worsening', { a: { A7: 'yes', 'A7.worse': 'unsure' } }, 'A7:5'],
  ['A7 not there, follow-up no', { a: { A7: 'no', 'A7.worse': 'no' } }, ''],
  ['A7 not there, follow-up yes', { a: { A7: 'no', 'A7.worse': 'yes' } }, ''],
  ['A8, not checked, milder', { a: { A8: 'yes', 'A8.seen': 'no', 'A8.cannotWalk': 'no' } }, 'A8:4'],
  ['A8, not checked, pain 6', { a: { A8: 'yes', 'A8.cannotWalk': 'no' }, s: { painNow: 6 } }, 'A8:4'],
  ['A8, not checked, pain 7', { a: { A8: 'yes', 'A8.cannotWalk': 'no' }, s: { painNow: 7 } }, 'A8:5 A8:4 AM-03:1'],
  ['A8, not checked, average pain 7', { a: { A8: 'yes', 'A8.cannotWalk': 'no' }, s: { painAvg: 7 } }, 'A8:5 A8:4 AM-03:1'],
  ['A8, not checked, cannot walk', { a: { A8: 'yes', 'A8.seen': 'unsure', 'A8.cannotWalk': 'yes' } }, 'A8:5 A8:4'],
  ['A8, not checked, perhaps cannot walk', { a: { A8: 'yes', 'A8.cannotWalk': 'unsure' } }, 'A8:5 A8:4'],
  ...['A1', 'A2', 'A3', 'A4', 'A5'].map((id): readonly [string, Change, string] => [
    `A8, not checked, with ${id}`,
    { a: { A8: 'yes', 'A8.cannotWalk': 'no', ...long(id) } },
    `A8:5 ${id}:4 A8:4`,
  ]),
  [
    'A8, not checked, with A6',
    { a: { A8: 'yes', 'A8.cannotWalk': 'no', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } },
    'A8:5 A8:4 A6:1',
  ],
  ['A8, not checked, with A7', { a: { A8: 'yes', 'A8.cannotWalk': 'no', A7: 'yes', 'A7.worse': 'no' } }, 'A8:5 A7:4 A8:4'],
  ['A8, not checked, with an old A1', { a: { A8: 'yes', 'A8.cannotWalk': 'no', ...old('A1') } }, 'A8:4 A1:1'],
  ['A8, checked and cleared', { a: { A8: 'yes', 'A8.seen': 'yes', 'A8.cannotWalk': 'yes' }, s: { painNow: 9 } }, 'A8:1 AM-03:1'],
  ['A8 not there', { a: { A8: 'no', 'A8.seen': 'yes', 'A8.cannotWalk': 'yes' } }, ''],
  ['A10, settled', { a: { A10: 'yes', 'A10.now': 'no' } }, 'A10:4'],
  ['A10, perhaps now', { a: { A10: 'yes', 'A10.now': 'unsure' } }, 'A10:5'],
  ['A10 not there, now yes', { a: { A10: 'no', 'A10.now': 'yes' } }, ''],
  ['A10 not there, now no', { a: { A10: 'no', 'A10.now': 'no' } }, ''],
  ['A11, well', { a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'yes', 'A11.sweats': 'yes' } }, 'A11:4'],
  ['A11, perhaps unwell', { a: { A11: 'yes', 'A11.unwell': 'unsure', 'A11.chills': 'no' } }, 'A11:5 A11:4'],
  ['A11, night sweats alone', { a: { 'A11.sweats': 'yes', 'A11.unwell': 'no' } }, 'A11:4'],
  ['A11 no, unwell alone', { a: { 'A11.unwell': 'yes', 'A11.chills': 'yes', B4: 'yes' } }, 'B4:1'],
  ['A11, infection risk, no chills', { a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'no', B4: 'yes' } }, 'A11:4 B4:1'],
  ['A11, infection risk, chills', { a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'yes', B4: 'yes' } }, 'AM-02:5 A11:4 B4:1'],
  ['A11, infection risk, chills not told', { a: { A11: 'yes', 'A11.unwell': 'no', B4: 'unsure' } }, 'AM-02:5 A11:4 B4:1'],
  [
    'A11, diabetes, chills',
    { a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'yes', B10: 'yes', 'B10.active': 'yes' }, c: [has('DIAB')] },
    'AM-02:5 A11:4 B4:1 B10:1',
  ],
  [
    'A11, infection risk, with A7',
    { a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'no', B4: 'yes', A7: 'yes', 'A7.worse': 'no' } },
    'A11:5 A7:4 A11:4 B4:1',
  ],
  ['A11, no risk, with A7', { a: { A11: 'yes', 'A11.unwell': 'no', A7: 'yes', 'A7.worse': 'no' } }, 'A7:4 A11:4'],
  ['infection risk with A7, no fever', { a: { B4: 'yes', A7: 'yes', 'A7.worse': 'no' } }, 'A7:4 B4:1'],
  ['A13 while pregnant', { a: { A13: 'yes', B13: 'yes', 'B13.contra': 'no' } }, 'A13:5 AM-03:1'],
  ['A13 perhaps, pregnancy declared', { a: { A13: 'unsure', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 5 })] }, 'A13:5 AM-08:0'],
  ['A13 before anyone asked about pregnancy', { a: { A13: 'yes', B13: undefined } }, 'A13:5'],
  ['A13 of a past pregnancy', { a: { A13: 'yes', B13: 'yes' }, c: [has('BIRTH', { weeks: 20 })] }, ''],
  [
    'A13 with girdle pain of pregnancy, said not pregnant',
    { a: { A13: 'yes', 'B13.contra': 'no' }, c: [has('PREG_PGP', { weeks: 20 })] },
    'A13:5 AM-03:1 AM-08:0',
  ],
  ['A13 where there is no pregnancy', { a: { A13: 'yes' } }, ''],
  ['A13 no while pregnant', { a: { A13: 'no', B13: 'yes', 'B13.contra': 'no' } }, 'AM-03:1'],

  ['B1, pain unchanged, long ago, assessed', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 11, 'B1.seen': 'yes' } }, 'B1:1'],
  ['B1, pain unchanged, ten years', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 10, 'B1.seen': 'yes' } }, 'B1:2'],
  ['B1, pain unchanged, years unknown', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 'unsure', 'B1.seen': 'yes' } }, 'B1:2'],
  ['B1, pain unchanged, long ago, not assessed', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 30, 'B1.seen': 'unsure' } }, 'B1:2'],
  ['B1, perhaps changed pain', { a: { B1: 'yes', 'B1.new': 'unsure', 'B1.years': 30, 'B1.seen': 'yes' } }, 'B1:3'],
  [
    'B1, said unchanged, pain of 12 weeks',
    { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 30, 'B1.seen': 'yes' }, s: { durationWeeks: 12 } },
    'B1:3',
  ],
  [
    'B1, said unchanged, pain of 13 weeks',
    { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 30, 'B1.seen': 'yes' }, s: { durationWeeks: 13 } },
    'B1:1',
  ],
  [
    'B1, said unchanged, an episode of three weeks, a week without pain',
    { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 30, 'B1.seen': 'yes' }, s: { ...noPain, durationWeeks: 3 } },
    'B1:3',
  ],
  [
    'B1, said unchanged, an old episode, a week without pain',
    { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 30, 'B1.seen': 'yes' }, s: { ...noPain, durationWeeks: 30 } },
    'B1:1',
  ],
  ['B1 + B2', { a: { B1: 'yes', B2: 'yes' } }, 'B1:4 B1:3 B2:3'],
  ['B1 + B3', { a: { B1: 'yes', B3: 'yes' } }, 'B1:4 B3:4 B1:3 B3:1'],
  ['B1 + B17', { a: { B1: 'yes', B17: 'yes' } }, 'B1:4 B17:4 B1:3 B17:2'],
  ['B1 old + B2', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 11, 'B1.seen': 'yes', B2: 'yes' } }, 'B2:3 B1:1'],
  ['B1 + A5', { a: { B1: 'yes', ...long('A5') } }, 'B1:5 A5:4 B1:3'],
  ['B1 + A6', { a: { B1: 'yes', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } }, 'B1:5 B1:3 A6:1'],
  ['B1 + A7', { a: { B1: 'yes', A7: 'yes', 'A7.worse': 'no' } }, 'B1:5 A7:4 B1:3'],
  ['B1 + old A5', { a: { B1: 'yes', ...old('A5') } }, 'B1:3 A5:1'],
  ['B1 old + A7', { a: { B1: 'yes', 'B1.new': 'no', 'B1.years': 11, 'B1.seen': 'yes', A7: 'yes', 'A7.worse': 'no' } }, 'A7:4 B1:1'],
  ['no B1, but its follow-ups', { a: { 'B1.new': 'yes', 'B1.years': 2 } }, ''],
  ['no B1, but its follow-ups, unchanged', { a: { 'B1.new': 'no', 'B1.years': 2 } }, ''],

  ['B3, new pain, 49', { a: { B3: 'yes' }, p: { birthYear: 1977 }, s: { durationWeeks: 12 } }, 'B3:1'],
  ['B3, new pain, 50', { a: { B3: 'yes' }, p: { birthYear: 1976 }, s: { durationWeeks: 12 } }, 'B3:2 B3:1'],
  [
    'B3, an episode of twelve weeks, a week without pain, 50',
    { a: { B3: 'yes' }, p: { birthYear: 1976 }, s: { ...noPain, durationWeeks: 12 } },
    'B3:2 B3:1',
  ],
  ['B3, older pain, 50', { a: { B3: 'yes' }, p: { birthYear: 1976 }, s: { durationWeeks: 13 } }, 'B3:1'],
  ['new pain at 50 without B3', { p: { birthYear: 1976 }, s: { durationWeeks: 12 } }, ''],
  ['B3 + B2', { a: { B3: 'yes', B2: 'yes' } }, 'B3:4 B2:3 B3:1'],
  ['B3 + B4', { a: { B3: 'yes', B4: 'yes' } }, 'B3:4 B3:1 B4:1'],
  ['B3 + A11', { a: { B3: 'yes', A11: 'yes', 'A11.unwell': 'no' } }, 'A11:4 B3:4 B3:1'],
  ['B4, new pain', { a: { B4: 'yes' }, s: { durationWeeks: 6 } }, 'B4:3 B4:1'],
  ['B4, pain of seven weeks', { a: { B4: 'yes' }, s: { durationWeeks: 7 } }, 'B4:1'],
  ['B4, no pain for a week', { a: { B4: 'yes' }, s: { ...noPain, durationWeeks: 3 } }, 'B4:3 B4:1'],
  ['B4, worst pain 0', { a: { B4: 'yes' }, s: { durationWeeks: 3, painWorst: 0 } }, 'B4:3 B4:1'],
  ['B4, worst and average pain 0', { a: { B4: 'yes' }, s: { durationWeeks: 3, painAvg: 0, painWorst: 0 } }, 'B4:3 B4:1'],
  ['B4, average pain 0 and a worst of 1', { a: { B4: 'yes' }, s: { durationWeeks: 3, painAvg: 0, painWorst: 1 } }, 'B4:3 B4:1'],
  ['B4 by diabetes, new pain', { a: { B10: 'yes', 'B10.active': 'yes' }, c: [has('DIAB')], s: acute }, 'B4:3 B4:1 B10:1'],
  ['B5, three months, old pain, no knock', { a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'no' } }, ''],
  ['B5, three months, old pain, perhaps a knock', { a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'unsure' } }, 'B5:3'],
  ['B5, three months, new pain', { a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'no' }, s: { durationWeeks: 6 } }, 'B5:3'],
  ['B5, three months, seven weeks of pain', { a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'no' }, s: { durationWeeks: 7 } }, ''],
  ['B5, two months, new pain, a knock', { a: { B5: 'yes', 'B5.months': 2, 'B5.knock': 'yes' }, s: acute }, ''],
  ['B5, months unknown, new pain', { a: { B5: 'yes', 'B5.months': 'unsure', 'B5.knock': 'no' }, s: acute }, 'B5:3'],
  ['B5, new pain of 7', { a: { B5: 'yes', 'B5.knock': 'no' }, s: { durationWeeks: 3, painNow: 7 } }, 'B5:3 AM-03:1'],
  ['B5, new pain of 8', { a: { B5: 'yes', 'B5.knock': 'no' }, s: { durationWeeks: 3, painNow: 8 } }, 'B5:4 B5:3 AM-03:1'],
  ['B5 by medicine', { a: { 'M.steroid': 'yes', 'B5.months': 6, 'B5.knock': 'yes' } }, 'B5:3 AM-08:0'],
  ['B5 denied, the medicine named, one month', { a: { 'M.steroid': 'yes', 'B5.months': 1, 'B5.knock': 'no' }, s: acute }, 'AM-08:0'],
  ['B5 and the medicine, one month', { a: { B5: 'yes', 'M.steroid': 'yes', 'B5.months': 1 }, s: acute }, ''],
  ['a knock without steroids', { a: { 'B5.knock': 'yes', 'B5.months': 6 }, s: acute }, ''],
  ['B6, nothing sudden', { a: { B6: 'yes', 'B6.sudden': 'no' } }, 'B6:1'],
  ['B6, perhaps sudden', { a: { B6: 'yes', 'B6.sudden': 'unsure' } }, 'B6:3 B6:1'],
  ['B6, sudden, pain 8', { a: { B6: 'yes', 'B6.sudden': 'yes' }, s: { painAvg: 8 } }, 'B6:4 B6:3 B6:1 AM-03:1'],
  ['B6, sudden, worst pain 8', { a: { B6: 'yes', 'B6.sudden': 'yes' }, s: { painWorst: 8 } }, 'B6:4 B6:3 B6:1'],
  [
    'B6, sudden, pain 8, the worst not told',
    { a: { B6: 'yes', 'B6.sudden': 'yes' }, s: { painAvg: 8, painWorst: undefined } as unknown as Assessment },
    'B6:4 B6:3 B6:1 AM-03:1',
  ],
  ['B6, sudden, pain 7', { a: { B6: 'yes', 'B6.sudden': 'yes' }, s: { painAvg: 7 } }, 'B6:3 B6:1 AM-03:1'],
  ['sudden pain, bones sound', { a: { 'B6.sudden': 'yes' }, s: { painAvg: 8 } }, 'AM-03:1'],
  ['B6 by OSTEO', { a: { 'B6.sudden': 'no' }, c: [has('OSTEO')] }, 'B6:1 AM-08:0'],
  ['B6 by OSTEO_VF', { a: { 'B6.sudden': 'no' }, c: [has('OSTEO_VF', { weeks: 40 })] }, 'B6:1 AM-08:0'],
  ['B7, woman over 70, new pain', { p: { birthYear: 1955, sex: 'female' }, s: { durationWeeks: 6 } }, 'B7:3'],
  ['B7, woman over 70, older pain', { p: { birthYear: 1955, sex: 'female' }, s: { durationWeeks: 7 } }, ''],
  ['B7, woman over 70, an episode of three weeks', { p: { birthYear: 1955, sex: 'female' }, s: { ...noPain, durationWeeks: 3 } }, 'B7:3'],
  ['B7, woman over 70, no pain', { p: { birthYear: 1955, sex: 'female' }, s: noPain }, ''],
  ['B7, woman over 70, pain since nobody knows when', { p: { birthYear: 1955, sex: 'female' }, s: sinceWhen({}) }, 'B7:3'],
  ['B7, woman over 70, a week without pain', { p: { birthYear: 1955, sex: 'female' }, s: sinceWhen(noPain) }, ''],
  ['B7, woman over 70, worst pain 0', { p: { birthYear: 1955, sex: 'female' }, s: sinceWhen({ painWorst: 0 }) }, ''],
  [
    'B7, woman over 70, average pain 0, the worst not told',
    { p: { birthYear: 1955, sex: 'female' }, s: { ...sinceWhen({ painAvg: 0 }), painWorst: undefined } as unknown as Assessment },
    '',
  ],
  [
    'B7, woman over 70, average pain 0 and a worst of 1',
    { p: { birthYear: 1955, sex: 'female' }, s: sinceWhen({ painAvg: 0, painWorst: 1 }) },
    'B7:3',
  ],
  ['B7, woman of 70', { p: { birthYear: 1956, sex: 'female' }, s: acute }, ''],
  ['B7, man over 70', { p: { birthYear: 1955, sex: 'male' }, s: acute }, ''],
  ['B7, over 70, sex not told', { p: { birthYear: 1955 }, s: acute }, ''],
  ['B7, woman, checked fall', { a: { A8: 'yes', 'A8.seen': 'yes' }, p: { sex: 'female' }, s: acute }, 'B7:3 A8:1'],
  ['B7, woman, steroids', { a: { B5: 'yes', 'B5.months': 3, 'B5.knock': 'no' }, p: { sex: 'female' }, s: acute }, 'B5:3 B7:3'],
  ['B7, woman, short steroids', { a: { B5: 'yes', 'B5.months': 2 }, p: { sex: 'female' }, s: acute }, ''],

  ['B9, above the knee', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no', 'B9.weeks': 3 } }, ''],
  ['B9, below the knee', { a: { B9: 'yes', 'B9.below': 'yes', 'B9.numb': 'no', 'B9.weeks': 3 } }, 'B9:1'],
  ['B9, perhaps below the knee', { a: { B9: 'yes', 'B9.below': 'unsure', 'B9.numb': 'no', 'B9.weeks': 3 } }, 'B9:1'],
  ['B9, numb, assessed', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'yes', 'B9.seen': 'yes', 'B9.weeks': 3 } }, 'B9:1'],
  ['B9, numb, not assessed', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'unsure', 'B9.seen': 'unsure', 'B9.weeks': 3 } }, 'B9:3 B9:1'],
  ['B9 no, its follow-ups', { a: { 'B9.below': 'yes', 'B9.numb': 'yes' }, s: { legPain: 9 } }, ''],
  ['leg symptoms below the knee in the assessment', { s: { legSymptoms: 'below-knee' } }, 'B9:1'],
  ['a place below the knee in the assessment', { s: { locations: ['low-back', 'leg-below-knee'] } }, 'B9:1'],
  [
    'a place above the knee in the assessment',
    { s: { locations: ['low-back', 'leg-above-knee'], legSymptoms: 'above-knee', legPain: 9 } },
    '',
  ],
  ['B9, leg pain 7, seven weeks', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no', 'B9.weeks': 7 }, s: { legPain: 7 } }, 'B9:1'],
  ['B9, leg pain 6, seven weeks', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no', 'B9.weeks': 7 }, s: { legPain: 6 } }, ''],
  ['B9, leg pain 7, six weeks', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no', 'B9.weeks': 6 }, s: { legPain: 7 } }, ''],
  [
    'B9, leg pain 7, weeks of the back pain',
    { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no' }, s: { legPain: 7, durationWeeks: 6 } },
    '',
  ],
  ['B9, pain 7 where leg pain is not told', { a: { B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no' }, s: { painNow: 7 } }, 'B9:1 AM-03:1'],
  ['leg pain 8 below the knee by the assessment', { s: { legSymptoms: 'below-knee', legPain: 8 } }, 'B9:1 B9:1'],

  ['B10, regular', { a: { B10: 'yes', 'B10.active': 'yes' } }, 'B10:1'],
  ['B10, perhaps regular', { a: { B10: 'yes', 'B10.active': 'unsure' } }, 'B10:2'],
  ['regular without disease', { a: { 'B10.active': 'yes' } }, ''],
  ['not regular, without disease', { a: { 'B10.active': 'no' } }, ''],
  ['B10 by CVD', { a: { B10: 'yes', 'B10.active': 'yes' }, c: [has('CVD')] }, 'B10:1'],
  ['B11, upper at 180', { a: { 'B11.systolic': 180, 'B11.diastolic': 80 } }, 'B11:4 B11:1'],
  ['B11, upper at 179', { a: { 'B11.systolic': 179, 'B11.diastolic': 80 } }, 'B11:1'],
  ['B11, lower at 110', { a: { 'B11.diastolic': 110 } }, 'B11:4 B11:1'],
  ['B11, lower at 109', { a: { 'B11.systolic': 120, 'B11.diastolic': 109 } }, 'B11:1'],
  ['B11, 160', { a: { 'B11.systolic': 160 } }, 'B11:1'],
  ['B11, 159/99', { a: { 'B11.systolic': 159, 'B11.diastolic': 99 } }, ''],
  ['B11, lower at 100', { a: { 'B11.diastolic': 100 } }, 'B11:1'],
  ['B11, a number nobody can have', { a: { 'B11.systolic': 1800 } }, ''],
  ['B11, declared, not measured', { a: { B11: 'yes', 'B11.treated': 'yes', 'B10.active': 'yes' } }, 'B11:1'],
  [
    'B11, treated, controlled, regular: AM-25',
    { a: { B11: 'yes', 'B11.treated': 'yes', 'B11.systolic': 159, 'B11.diastolic': 99, 'B10.active': 'yes' } },
    'AM-25:0',
  ],
  ['B11, treated, only the upper measured', { a: { B11: 'yes', 'B11.treated': 'yes', 'B11.systolic': 130, 'B10.active': 'yes' } }, 'B11:1'],
  ['B11, treated, only the lower measured', { a: { B11: 'yes', 'B11.treated': 'yes', 'B11.diastolic': 80, 'B10.active': 'yes' } }, 'B11:1'],
  [
    'B11, treated, controlled, not regular',
    { a: { B11: 'yes', 'B11.treated': 'yes', 'B11.systolic': 130, 'B11.diastolic': 80, 'B10.active': 'unsure' } },
    'B11:1',
  ],
  [
    'B11, perhaps treated, controlled, regular',
    { a: { B11: 'yes', 'B11.treated': 'unsure', 'B11.systolic': 130, 'B11.diastolic': 80, 'B10.active': 'yes' } },
    'B11:1',
  ],
  [
    'B11, treated, 160, regular',
    { a: { B11: 'yes', 'B11.treated': 'yes', 'B11.systolic': 160, 'B11.diastolic': 80, 'B10.active': 'yes' } },
    'B11:1 B11:1',
  ],
  [
    'BP declared treated and controlled, regular',
    { a: { B11: 'yes', 'B10.active': 'yes' }, c: [has('BP', { treated: 1, systolic: 130, diastolic: 80 })] },
    'AM-25:0',
  ],
  [
    'BP declared untreated, answered treated',
    { a: { B11: 'yes', 'B11.treated': 'yes', 'B10.active': 'yes' }, c: [has('BP', { treated: 0, systolic: 130, diastolic: 80 })] },
    'B11:1',
  ],
  [
    'BP declared treated, answered untreated',
    { a: { B11: 'yes', 'B11.treated': 'no', 'B10.active': 'yes' }, c: [has('BP', { treated: 1, systolic: 130, diastolic: 80 })] },
    'B11:1',
  ],
  [
    'BP: the higher of two readings counts',
    { a: { B11: 'yes', 'B11.systolic': 130, 'B11.diastolic': 80 }, c: [has('BP', { systolic: 181, diastolic: 70 })] },
    'B11:4 B11:1 B11:1',
  ],
  [
    'BP: a lower declared reading changes nothing',
    { a: { B11: 'yes', 'B11.systolic': 181, 'B11.diastolic': 80 }, c: [has('BP', { systolic: 120 })] },
    'B11:4 B11:1 B11:1',
  ],
  ['a systolic detail of another condition is no reading', { c: [has('ELBOW', { systolic: 190 })] }, ''],
  [
    'BP declared with good readings, treatment not told, regular',
    { a: { B11: 'yes', 'B11.treated': undefined, 'B10.active': 'yes' }, c: [has('BP', { systolic: 130, diastolic: 80 })] },
    'B11:1',
  ],
  ['BP declared, said no', { c: [has('BP')] }, 'B11:1 AM-08:0'],
  ['B13, contraindication', { a: { B13: 'yes', 'B13.contra': 'unsure' } }, 'B13:4 AM-03:1'],
  ['B13, none of them', { a: { B13: 'yes', 'B13.contra': 'no' } }, 'AM-03:1'],
  ['a contraindication without pregnancy', { a: { 'B13.contra': 'yes' } }, ''],
  ['a contraindication of a past pregnancy', { a: { B13: 'yes', 'B13.contra': 'yes' }, c: [has('BIRTH', { weeks: 30 })] }, ''],
  ['B14 with its condition', { a: { B14: 'yes' }, c: [has('ELBOW')] }, ''],
  ['B17 at 49', { a: { B17: 'yes' }, p: { birthYear: 1977 } }, 'B17:2'],
  ['B17 at 50', { a: { B17: 'yes' }, p: { birthYear: 1976 } }, 'B17:4 B17:2'],
  ['B17 + B2', { a: { B17: 'yes', B2: 'yes' } }, 'B17:4 B2:3 B17:2'],
  ['B17 + B3', { a: { B17: 'yes', B3: 'yes' } }, 'B17:4 B17:2 B3:1'],
  ['B17 + B4', { a: { B17: 'yes', B4: 'yes' } }, 'B17:4 B17:2 B4:1'],
  ['B18 by PEM', { a: { B18: 'unsure' }, c: [has('PEM')] }, 'B18:2'],
  ['B18 by PEM, said no', { c: [has('PEM')] }, 'B18:2 AM-08:0'],
  ['B19 by dizziness', { a: { 'B19.dizzy': 'yes' } }, 'B19:1'],
  ['B21 at 60, smoked', { a: { B21: 'yes', 'B21.smoked': 'yes' }, p: { birthYear: 1966 } }, 'B21:4'],
  ['B21 at 60, not told', { a: { B21: 'yes' }, p: { birthYear: 1966 } }, 'B21:4'],
  [
    'B21 at 60, never smoked, high reading',
    { a: { B21: 'unsure', 'B21.smoked': 'no', 'B11.systolic': 165 }, p: { birthYear: 1966 } },
    'B21:4 B11:1',
  ],
  ['B21 at 60, never smoked, low reading', { a: { B21: 'unsure', 'B21.smoked': 'no', 'B11.systolic': 120 }, p: { birthYear: 1966 } }, ''],
  ['B21 at 60, never smoked', { a: { B21: 'yes', 'B21.smoked': 'no' }, p: { birthYear: 1966 } }, ''],
  ['B21 at 60, high pressure', { a: { B21: 'yes', 'B21.smoked': 'no', B11: 'yes' }, p: { birthYear: 1966 } }, 'B21:4 B11:1'],
  ['B21 at 59', { a: { B21: 'yes', 'B21.smoked': 'yes' }, p: { birthYear: 1967 } }, ''],
  ['smoked at 60 without B21', { a: { B21: 'no', 'B21.smoked': 'yes' }, p: { birthYear: 1966 } }, ''],
  ['B22, the year of the 17th birthday', { p: { birthYear: 2009 }, s: acute }, 'B22:2'],
  ['B22, the year of the 18th birthday', { p: { birthYear: 2008 }, s: acute }, 'B22:2'],
  ['B22, the year after it', { p: { birthYear: 2007 }, s: acute }, ''],

  ['AM-03, pregnancy declared, 13 weeks', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 13 })] }, ''],
  ['AM-03, week 14', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 14 })] }, 'AM-03:1'],
  ['AM-03, week 13 a week ago', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 13 }, '2026-11-15')] }, 'AM-03:1'],
  ['AM-03, week 13 six days ago', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 13 }, '2026-11-16')] }, ''],
  ['AM-03, week unknown', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT')] }, 'AM-03:1'],
  [
    'AM-03, early with girdle pain',
    { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 5 }), has('PREG_PGP')] },
    'AM-03:1',
  ],
  ['AM-03, early with PELVIC', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 5 }), has('PELVIC')] }, 'AM-03:1'],
  ['AM-03, early with symptoms', { a: { B13: 'yes', 'B13.contra': 'no' }, c: [has('PREGNANT', { weeks: 5, symptoms: 1 })] }, 'AM-03:1'],
  ['girdle pain alone means pregnant', { a: { 'B13.contra': 'no' }, c: [has('PREG_PGP')] }, 'AM-03:1 AM-08:0'],
  ['falls declared, not answered', { c: [has('FALLS')] }, 'B20:1 AM-08:0'],
  ['AM-03, birth 12 weeks ago', { a: { B13: 'yes' }, c: [has('BIRTH', { weeks: 12 })] }, 'AM-03:1'],
  ['AM-03, birth 12 weeks and a day ago', { a: { B13: 'yes' }, c: [has('BIRTH', { weeks: 12 }, '2026-11-21')] }, ''],
  ['AM-03, birth, weeks unknown', { a: { B13: 'yes' }, c: [has('BIRTH')] }, 'AM-03:1'],
  ['AM-03, pain now 7', { s: { painNow: 7 } }, 'AM-03:1'],
  ['AM-03, pain 6', { s: { painNow: 6, painAvg: 6, painWorst: 9 } }, ''],
  [
    'AM-03, worst pain 7 and nothing else known',
    { s: { painNow: undefined, painAvg: undefined, painWorst: 7 } as unknown as Assessment },
    'AM-03:1',
  ],
  ['AM-03, pain now 7 and no average', { s: { painNow: 7, painAvg: undefined, painWorst: 5 } as unknown as Assessment }, 'AM-03:1'],
  ['AM-03, average pain 7 and none now', { s: { painNow: undefined, painAvg: 7, painWorst: 5 } as unknown as Assessment }, 'AM-03:1'],
  ['AM-03, high irritability', { s: { aggravationMinutes: 3, painWorst: 7, settleMinutes: 60 } }, 'AM-03:1'],
  ['DISC_SURG, 5 weeks, cleared', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 5, cleared: 1 })] }, 'DISC_SURG:3'],
  ['DISC_SURG, 6 weeks, cleared', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 6, cleared: 1 })] }, 'DISC_SURG:1'],
  ['DISC_SURG, 6 weeks', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 6 })] }, 'DISC_SURG:3'],
  ['DISC_SURG, 25 weeks', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 25, cleared: 0 })] }, 'DISC_SURG:3'],
  ['DISC_SURG, 26 weeks', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 26, cleared: 0 })] }, 'DISC_SURG:3 DISC_SURG:1'],
  ['DISC_SURG, 26 weeks, cleared', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 26, cleared: 1 })] }, 'DISC_SURG:1'],
  ['DISC_SURG, 27 weeks, cleared', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 27, cleared: 1 })] }, ''],
  ['DISC_SURG, 27 weeks', { a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 27 })] }, 'DISC_SURG:1'],
  ['FUSION, 11 weeks, cleared', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 11, cleared: 1 })] }, 'FUSION:3'],
  ['FUSION, 12 weeks, cleared', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 12, cleared: 1 })] }, 'FUSION:1'],
  ['FUSION, 12 weeks', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 12 })] }, 'FUSION:3'],
  ['FUSION, 26 weeks', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 26 })] }, 'FUSION:3 FUSION:1'],
  ['FUSION, 27 weeks', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 27 })] }, 'FUSION:1'],
  ['FUSION, 27 weeks, cleared', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 27, cleared: 1 })] }, ''],
  ['FUSION, said no', { c: [has('FUSION', { weeks: 60, cleared: 1 })] }, 'AM-08:0'],
  ['DISC_SURG, said no', { c: [has('DISC_SURG', { weeks: 60, cleared: 1 })] }, 'AM-08:0'],
  [
    'weeks count on from the day of declaring',
    { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 11, cleared: 1 }, '2026-11-15')] },
    'FUSION:1',
  ],
  ['an unreadable day counts as today', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 12, cleared: 1 }, '')] }, 'FUSION:1'],
  ['a day to come counts as today', { a: { B12: 'yes' }, c: [has('FUSION', { weeks: 12, cleared: 1 }, '2027-11-15')] }, 'FUSION:1'],
  ['OSTEO_VF, 11 weeks', { a: { B6: 'yes', 'B6.sudden': 'no' }, c: [has('OSTEO_VF', { weeks: 11 })] }, 'OSTEO_VF:3 B6:1'],
  ['OSTEO_VF, 12 weeks', { a: { B6: 'yes', 'B6.sudden': 'no' }, c: [has('OSTEO_VF', { weeks: 12 })] }, 'B6:1'],
  ['SPONDY', { c: [has('SPONDY', { highGrade: 0 })] }, ''],
  ['SPONDY, high grade', { c: [has('SPONDY', { highGrade: 1 })] }, 'SPONDY:3'],
  ['SPONDY with leg weakness', { a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' }, c: [has('SPONDY')] }, 'SPONDY:3 A6:1'],
  ['SCOLI', { c: [has('SCOLI')] }, ''],
  ['SCOLI, progressive', { c: [has('SCOLI', { progressive: 1 })] }, 'SCOLI:2'],
  ['SHOULDER_INST', { c: [has('SHOULDER_INST')] }, ''],
  ['SHOULDER_INST, surgery 11 weeks', { c: [has('SHOULDER_INST', { surgeryWeeks: 11 })] }, 'SHOULDER_INST:3'],
  ['SHOULDER_INST, surgery 12 weeks', { c: [has('SHOULDER_INST', { surgeryWeeks: 12 })] }, ''],
  ['NECK', { c: [has('NECK')] }, ''],
  ['NECK, new arm symptoms', { c: [has('NECK', { armNew: 1 })] }, 'NECK:3'],
  ['PELVIC', { c: [has('PELVIC')] }, ''],
  ['PELVIC, surgery 11 weeks', { c: [has('PELVIC', { surgeryWeeks: 11 })] }, 'PELVIC:3'],
  ['PELVIC, surgery 12 weeks', { c: [has('PELVIC', { surgeryWeeks: 12 })] }, ''],
  [
    'PELVIC surgery that was the caesarean',
    { a: { B13: 'yes' }, c: [has('PELVIC', { surgeryWeeks: 9 }), has('BIRTH', { weeks: 8, caesarean: 1 })] },
    'AM-03:1',
  ],
  [
    'PELVIC surgery two weeks before the caesarean',
    { a: { B13: 'yes' }, c: [has('PELVIC', { surgeryWeeks: 10 }), has('BIRTH', { weeks: 8, caesarean: 1 })] },
    'PELVIC:3 AM-03:1',
  ],
  [
    'PELVIC surgery beside a birth without one',
    { a: { B13: 'yes' }, c: [has('PELVIC', { surgeryWeeks: 8 }), has('BIRTH', { weeks: 8, caesarean: 0 })] },
    'PELVIC:3 AM-03:1',
  ],
  ['NEURO', { c: [has('NEURO')] }, 'NEURO:1'],
  ['F1 no', { a: { F1: 'no', F5: 'yes' } }, 'AM-07:0'],
  ['F1 unsure', { a: { F1: 'unsure', F5: 'yes' } }, 'AM-07:0'],
  ['F1 unanswered', { a: { F1: undefined } }, ''],
  ['B13 said no, birth declared', { c: [has('BIRTH', { weeks: 30 })] }, 'AM-08:0'],
  ['B10 said no, CVD declared', { a: { 'B10.active': 'yes' }, c: [has('CVD')] }, 'B10:1 AM-08:0'],
  ['B10 said no, DIAB declared', { a: { 'B10.active': 'yes' }, c: [has('DIAB')] }, 'B4:1 B10:1 AM-08:0'],
  ['B10 not answered, CVD declared', { a: { B10: undefined, 'B10.active': 'yes' }, c: [has('CVD')] }, 'B10:1'],
];
test.each(rows)('%s', (_, change, expected) => {
  expect(reasons(change)).toBe(expected);
});

test('without anything known of the pain, a detail of a sign that is there reads as the careful one', () => {
  const unknown = (a: Answers): string =>
    readiness({ ...person({ a }), assessment: {} }, on)
      .because.map(({ rule, now }) => `${rule}:${now}`)
      .join(' ');
  expect(unknown({})).toBe('');
  expect(unknown({ A8: 'yes', 'A8.cannotWalk': 'no' })).toBe('A8:5 A8:4');
  expect(unknown({ B4: 'yes' })).toBe('B4:3 B4:1');
  expect(unknown({ B5: 'yes', 'B5.months': 4, 'B5.knock': 'no' })).toBe('B5:4 B5:3');
  expect(unknown({ B9: 'yes', 'B9.below': 'no', 'B9.numb': 'no' })).toBe('B9:1');
  expect(unknown({ B1: 'yes', 'B1.new': 'no', 'B1.years': 11, 'B1.seen': 'yes' })).toBe('B1:1');
});

test('an unknown birth year is open, lets no plan through, and counts as old', () => {
  const { birthYear: _, ...profile } = calm.profile;
  const noYear = (a: Answers, assessment = calm.assessment) => readiness({ ...person({ a }), profile, assessment }, on);
  expect(noYear({}).unanswered).toEqual(['B22']);
  expect(noYear({}).outcome).toBe('go');
  expect(noYear({ B17: 'yes' }).urgency).toBe('today');
  expect(noYear({ B21: 'yes' }).urgency).toBe('today');
  expect(noYear({ B3: 'yes' }, { durationWeeks: 3 }).urgency).toBe('routine');
});

test('a birth year that is no number is an unknown one', () => {
  expect(readiness(person({ p: { birthYear: Number.NaN } }), on).unanswered).toEqual(['B22']);
  expect(readiness(calm, 'not a day').unanswered).toEqual(['B22']);
});

describe('B8, the cluster', () => {
  const young = { p: { birthYear: 1990 }, s: { durationWeeks: 13, onsetAge: 40 } };
  const items = ['B8.night', 'B8.buttock', 'B8.moving', 'B8.nsaid', 'B8.family', 'B8.arthritis', 'B8.enthesitis', 'B8.psoriasis'];
  const said = (ids: readonly string[], answer: Answer = 'yes'): Answers => Object.fromEntries(ids.map((id) => [id, answer]));
  test('four of nine start gently with a referral, three ask for a word with the doctor, two for nothing', () => {
    for (let first = 0; first < items.length; first += 1) {
      const rotated = [...items.slice(first), ...items.slice(0, first)];
      expect(reasons({ ...young, a: said(rotated.slice(0, 4)) })).toBe('B8:1');
      expect(reasons({ ...young, a: said(rotated.slice(0, 3), 'unsure') })).toBe('B8:0');
      expect(reasons({ ...young, a: said(rotated.slice(0, 2)) })).toBe('');
    }
  });
  test('an onset before 35 is one of the nine', () => {
    const at = (onsetAge: number) => ({ ...young, s: { durationWeeks: 13, onsetAge } });
    expect(reasons({ ...at(34), a: said(items.slice(0, 2)) })).toBe('B8:0');
    expect(reasons({ ...at(35), a: said(items.slice(0, 2)) })).toBe('');
    expect(reasons({ ...at(34), a: said(items.slice(0, 3)) })).toBe('B8:1');
    expect(reasons({ ...at(34), a: said(items.slice(0, 1)) })).toBe('');
  });
  test('it needs an onset before 45 and over twelve weeks', () => {
    const four = said(items.slice(0, 4));
    expect(reasons({ ...young, s: { durationWeeks: 13, onsetAge: 44 }, a: four })).toBe('B8:1');
    expect(reasons({ ...young, s: { durationWeeks: 13, onsetAge: 45 }, a: four })).toBe('');
    expect(reasons({ ...young, s: { durationWeeks: 12, onsetAge: 40 }, a: four })).toBe('');
  });
  test('an untold onset is taken from this pain', () => {
    const four = said(items.slice(0, 4));
    expect(reasons({ p: { birthYear: 1981 }, s: { durationWeeks: 53 }, a: four })).toBe('B8:1');
    expect(reasons({ p: { birthYear: 1981 }, s: { durationWeeks: 51 }, a: four })).toBe('B8:1');
    expect(reasons({ p: { birthYear: 1980 }, s: { durationWeeks: 51 }, a: four })).toBe('');
    expect(reasons({ p: { birthYear: 1980 }, s: { durationWeeks: 53 }, a: four })).toBe('B8:1');
  });
  test('answers that were given count where age or duration is unknown', () => {
    const bare = readiness({ ...person({ a: said(items.slice(0, 4)) }), assessment: {} }, on);
    expect(bare.because.map(({ rule }) => rule)).toEqual(['B8']);
    const { birthYear: _, ...profile } = calm.profile;
    const ageless = readiness({ ...person({ a: said(items.slice(0, 4)) }), profile }, on);
    expect(ageless.because.map(({ rule, now }) => `${rule}:${now}`)).toEqual(['B8:1']);
  });
  test('four of five items with the night item refer; without it they are a card', () => {
    const at = { ...young, s: { durationWeeks: 13, onsetAge: 39 } };
    expect(reasons({ ...at, a: said(['B8.gradual', 'B8.moving', 'B8.night']) })).toBe('B8:1');
    expect(reasons({ ...at, a: said(['B8.gradual', 'B8.rest', 'B8.night']) })).toBe('B8:1');
    expect(reasons({ ...at, a: said(['B8.gradual', 'B8.moving', 'B8.rest']) })).toBe('AM-26:0');
    expect(reasons({ ...at, a: said(['B8.gradual', 'B8.moving']) })).toBe('');
    expect(reasons({ ...young, a: said(['B8.gradual', 'B8.moving', 'B8.rest']) })).toBe('');
    expect(reasons({ ...young, a: said(['B8.gradual', 'B8.moving', 'B8.rest', 'B8.night']) })).toBe('B8:1');
    expect(reasons({ ...at, s: { durationWeeks: 12, onsetAge: 39 }, a: said(['B8.gradual', 'B8.moving', 'B8.rest', 'B8.night']) })).toBe(
      '',
    );
  });
  test('a painful red eye is seen today, whatever the rest says', () => {
    expect(reasons({ a: { 'B8.eye': 'unsure' } })).toBe('B8:4');
    expect(reasons({ ...young, a: { 'B8.eye': 'no' } })).toBe('');
  });
  test('the referral is routine and the card is a word with the doctor', () => {
    expect(readiness(person({ ...young, a: said(items.slice(0, 4)) }), on).refer).toBe('routine');
    expect(readiness(person({ ...young, a: said(items.slice(0, 3)) }), on).cards).toContain('mention-to-doctor');
  });
});

describe('walking', () => {
  const walks = (change: Change): boolean => readiness(person(change), on).walking;
  test('goes on with a routine or soon check that is not about chest, nerves, infection or bones', () => {
    expect(walks({ a: { B15: 'yes' } })).toBe(true);
    expect(walks({ a: { B2: 'yes' } })).toBe(true);
    expect(walks({ a: { B4: 'yes' } })).toBe(true);
  });
  test('stops for today, for an emergency and for those four', () => {
    expect(walks({ a: { B16: 'yes' } })).toBe(false);
    expect(walks({ a: { A9: 'yes' } })).toBe(false);
    expect(walks({ a: { B9: 'yes' } })).toBe(false);
    expect(walks({ a: { B4: 'yes' }, s: acute })).toBe(false);
    expect(walks({ a: { B6: 'yes' } })).toBe(false);
    expect(walks({ a: { B15: 'yes', B6: 'yes' } })).toBe(false);
    const chest = { level: 'clinician', urgency: 'soon', rule: 'X', source: 'design', tag: 'chest' } as const;
    expect(readiness(calm, on, [chest]).walking).toBe(false);
  });
  test('stops under 18, where there is only reading', () => {
    expect(walks({ p: { birthYear: 2010 }, s: acute })).toBe(false);
  });
  test('goes on beside a nerve rule that only starts gently', () => {
    expect(walks({ a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } })).toBe(true);
    expect(walks({ a: { B15: 'yes', A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } })).toBe(true);
  });
});

describe('cards', () => {
  const cards = (change: Change): readonly string[] => readiness(person(change), on).cards;
  const plan = ['warning-signs', 'pain-guide', 'hurt-is-not-harm', 'breathing'];
  test('an emergency page has one action', () => {
    expect(cards({ a: { A9: 'yes', B18: 'yes', B13: 'yes' } })).toEqual([]);
    expect(cards({ a: { A13: 'yes', B13: 'yes', B18: 'yes' } })).toEqual(['call-maternity']);
  });
  test('a clinician page carries the warning signs and no plan cards', () => {
    expect(cards({ a: { B15: 'yes', F3: 'yes', B11: 'yes' } })).toEqual(['warning-signs']);
    expect(cards({ a: { B18: 'yes' } })).toEqual(['pacing', 'warning-signs']);
    expect(cards({ p: { birthYear: 2010 }, s: acute })).toEqual(['guardian', 'warning-signs']);
  });
  test('pain intensity alone also reassures', () => {
    expect(cards({ a: { B16: 'yes', B20: 'yes' } })).toEqual(['reassure', 'warning-signs']);
    expect(cards({ a: { B16: 'yes', B15: 'yes' } })).toEqual(['warning-signs']);
    expect(cards({})).toEqual(plan);
  });
  test('plans of the heart, of pressure and of sugar carry exertion signs', () => {
    expect(cards({ a: { B10: 'yes', 'B10.active': 'yes' } })).toEqual([...plan, 'exertion-signs']);
    expect(cards({ a: { B11: 'yes' } })).toEqual([...plan, 'exertion-signs']);
  });
  test('support is in reach from 65, with an aid and in pregnancy', () => {
    expect(cards({ p: { birthYear: 1961 } })).toEqual([...plan, 'support-in-reach']);
    expect(cards({ p: { birthYear: 1962 } })).toEqual(plan);
    expect(cards({ a: { F3: 'yes' } })).toEqual([...plan, 'support-in-reach']);
    expect(cards({ a: { B13: 'yes', 'B13.contra': 'no' } })).toStrictEqual([
      'warning-signs',
      'pregnancy-signs',
      'treating-team',
      'pain-guide',
      'hurt-is-not-harm',
      'breathing',
      'support-in-reach',
    ]);
  });
  test('the treating team is asked after surgery and after a birth', () => {
    const team = ['warning-signs', 'treating-team', 'pain-guide', 'hurt-is-not-harm', 'breathing'];
    expect(cards({ a: { B12: 'yes' }, c: [has('DISC_SURG', { weeks: 60, cleared: 1 })] })).toEqual(team);
    expect(cards({ a: { B12: undefined }, c: [has('DISC_SURG', { weeks: 60, cleared: 1 })] })).toEqual(team);
    expect(cards({ a: { B12: undefined }, c: [has('FUSION', { weeks: 60, cleared: 1 })] })).toEqual(team);
    expect(cards({ c: [has('SHOULDER_INST', { surgeryWeeks: 30 })] })).toEqual(team);
    expect(cards({ a: { B13: 'yes' }, c: [has('BIRTH', { weeks: 30 })] })).toEqual(team);
    expect(cards({ a: { B12: 'yes' } })).toEqual(['warning-signs', 'treating-team']);
    expect(cards({ c: [has('ELBOW')] })).toEqual(plan);
  });
  test('cards of rules come first and once', () => {
    expect(cards({ a: { B3: 'yes', F1: 'no', F5: 'yes', 'M.dizzy': 'yes', 'M.clotting': 'yes', 'M.pressure': 'yes' } })).toStrictEqual([
      'ask-again-14-days',
      'seated-program',
      'answers-differ',
      ...plan,
      'exertion-signs',
    ]);
  });
});

describe('referrals', () => {
  const refer = (change: Change) => readiness(person(change), on).refer;
  test('the sooner one counts', () => {
    expect(refer({})).toBeUndefined();
    expect(refer({ a: { B20: 'yes' } })).toBe('routine');
    expect(refer({ a: { B20: 'yes', ...old('A2'), 'A2.seen': 'no' } })).toBe('soon');
    expect(refer({ a: old('A2') })).toBeUndefined();
    expect(refer({ a: { A6: 'yes', 'A6.worse': 'no', 'A6.year': 'yes', 'A6.seen': 'no' } })).toBe('soon');
    expect(refer({ s: { legSymptoms: 'below-knee', legPain: 8 } })).toBe('soon');
    expect(refer({ a: { B9: 'yes', 'B9.below': 'yes', 'B9.numb': 'no', 'B9.weeks': 3 } })).toBeUndefined();
  });
  test('urgency is told with a clinician outcome only', () => {
    expect(readiness(person({ a: { B15: 'yes', B2: 'yes' } }), on).urgency).toBe('soon');
    expect(readiness(person({ a: { B15: 'yes', A9: 'yes' } }), on)).not.toHaveProperty('urgency');
    expect(readiness(person({ a: { B20: 'yes' } }), on)).not.toHaveProperty('urgency');
  });
});

describe('reasons', () => {
  test('name rule, source, answer and strength', () => {
    expect(readiness(person({ a: { B20: 'yes' } }), on).because).toStrictEqual([
      { rule: 'B20', source: 'who2020', answer: 'B20', field: 'level', now: 1 },
    ]);
  });
  test('name the follow-up or the medicine that worries, and nothing where a declaration does', () => {
    const answer = (change: Change, index = 0) => readiness(person(change), on).because[index]?.answer;
    expect(answer({ a: { 'M.diabetes': 'yes', 'B10.active': 'yes' } })).toBe('M.diabetes');
    expect(answer({ a: { 'M.diabetes': 'yes', 'B10.active': 'yes' } }, 2)).toBe('B10');
    expect(answer({ a: { 'B19.dizzy': 'yes' } })).toBe('B19.dizzy');
    expect(answer({ a: { 'A11.sweats': 'yes', 'A11.unwell': 'no' } })).toBe('A11.sweats');
    const sweats = readiness(person({ a: { 'A11.sweats': 'yes', 'A11.unwell': 'yes', B4: 'yes', A7: 'yes' } }), on).because;
    expect(sweats.map((reason) => `${reason.rule}:${reason.answer}`).join(' ')).toBe(
      'A7:A7 A11:A11.sweats A11:A11.sweats AM-02:A11.sweats A11:A11.sweats B4:B4',
    );
    expect(answer({ a: { 'M.steroid': 'yes', 'B5.knock': 'no' }, p: { sex: 'female' }, s: acute }, 1)).toBe('M.steroid');
    expect(answer({ a: { 'M.heart': 'yes', 'B10.active': 'yes' } })).toBe('M.heart');
    expect(answer({ a: { B11: 'yes', 'B11.systolic': 190 } })).toBe('B11');
    expect(answer({ a: { 'M.pressure': 'yes', 'B11.systolic': 165 } })).toBe('M.pressure');
    expect(answer({ a: { B13: 'yes' }, c: [has('BIRTH', { weeks: 2 })] })).toBe('B13');
    expect(answer({ s: { painNow: 8 } })).toBeUndefined();
    expect(answer({ a: { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'yes', B4: 'yes' } })).toBe('A11.chills');
    expect(answer({ a: { B13: 'yes', 'B13.contra': 'yes' } })).toBe('B13.contra');
    expect(answer({ a: { F1: 'no', F5: 'yes' } })).toBe('F1');
    expect(answer({ a: { A8: 'yes', 'A8.seen': 'yes' }, p: { sex: 'female' }, s: acute })).toBe('A8');
    expect(answer({ c: [has('NEURO')] })).toBeUndefined();
    expect(answer({ a: { 'B6.sudden': 'no' }, c: [has('OSTEO')] })).toBeUndefined();
    expect(answer({ c: [has('SPONDY')], a: { A6: 'yes', 'A6.worse': 'no', 'A6.seen': 'yes' } })).toBe('A6');
    expect(answer({ a: { 'M.pressure': 'yes' } })).toBe('M.pressure');
    expect(answer({ a: { 'M.bone': 'yes' } })).toBe('M.bone');
    expect(answer({ a: { 'M.heart': 'yes' } })).toBe('M.heart');
    expect(answer({ a: { B13: 'yes', 'B13.contra': 'no' } })).toBe('B13');
    expect(answer({ p: { birthYear: 2010 }, s: acute })).toBeUndefined();
    expect(answer({ a: { A11: 'yes', 'A11.unwell': 'no', B4: 'yes' } })).toBe('A11');
    const withNerveSign = { A11: 'yes', 'A11.unwell': 'no', 'A11.chills': 'no', B4: 'yes', A7: 'yes', 'A7.worse': 'no' } as const;
    expect(answer({ a: withNerveSign })).toBe('A11');
    const stiff: Answers = { 'B8.gradual': 'yes', 'B8.moving': 'yes', 'B8.rest': 'yes' };
    expect(answer({ a: stiff, s: { durationWeeks: 30, onsetAge: 39 } })).toBe('B8.gradual');
    expect(answer({ a: { ...stiff, 'B8.night': 'yes' }, s: { durationWeeks: 30, onsetAge: 39 } })).toBe('B8.night');
    expect(answer({ a: { 'B8.eye': 'yes' } })).toBe('B8.eye');
  });
  test('refer as soon as the soonest of them, however strong it is', () => {
    const asks = (refer?: 'routine' | 'soon') => ({ rule: 'R11', source: 'design', tag: 'other', ...(refer && { refer }) }) as const;
    const referral = (...refers: readonly ('routine' | 'soon' | undefined)[]) =>
      readiness(
        calm,
        on,
        refers.map((refer, i) => ({ ...asks(refer), level: i === 0 ? 'gentle' : 'go' })),
      ).refer;
    expect(referral('routine', 'soon')).toBe('soon');
    expect(referral('soon', 'routine')).toBe('soon');
    expect(referral(undefined, 'routine')).toBe('routine');
    expect(referral(undefined)).toBeUndefined();
  });
  test('from history join in', () => {
    const more = { level: 'gentle', refer: 'soon', rule: 'R11', source: 'design', tag: 'other' } as const;
    const verdict = readiness(calm, on, [more]);
    expect(verdict.outcome).toBe('gentle');
    expect(verdict.because).toStrictEqual([{ rule: 'R11', source: 'design', field: 'level', now: 1 }]);
  });
});

test('a plan needs go or gentle, and no open question', () => {
  const verdict = readiness(calm, on);
  expect(mayPlan(verdict)).toBe(true);
  expect(mayPlan({ ...verdict, outcome: 'gentle' })).toBe(true);
  expect(mayPlan({ ...verdict, outcome: 'clinician' })).toBe(false);
  expect(mayPlan({ ...verdict, outcome: 'emergency' })).toBe(false);
  expect(mayPlan({ ...verdict, unanswered: ['B2'] })).toBe(false);
});
