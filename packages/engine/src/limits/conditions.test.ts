import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import type { Person } from '../person.ts';
import { conditionKeys } from '../vocabulary.ts';
import { anyCondition, anyDay, anyPerson, calmPerson, declares, person, today } from './arbitraries.contract.ts';
import { activeConditions, hasClearance } from './conditions.ts';

const keysOf = (p: Person, on = today): string[] => activeConditions(p, on).map((c) => c.key);
const keysFor = (condition: Parameters<typeof declares>[0], detail: Record<string, number>, since = today): string[] =>
  keysOf(person({ conditions: [declares(condition, detail, since)] }));
const answering = (answers: Person['answers']): string[] => keysOf(person({ answers }));

describe('what is declared', () => {
  it('is nothing for a calm person', () => expect(keysOf(calmPerson)).toEqual([]));

  it.each([
    ['PREGNANT', 13, 'PREG_1'],
    ['PREGNANT', 14, 'PREG_2'],
    ['BIRTH', 5, 'PP_0_6'],
    ['BIRTH', 6, 'PP_6_12'],
    ['BIRTH', 11, 'PP_6_12'],
    ['BIRTH', 12, 'PP_12_52'],
    ['BIRTH', 51, 'PP_12_52'],
  ] as const)('%s at week %i is %s', (condition, weeks, key) => expect(keysFor(condition, { weeks })).toEqual([key]));

  it('names an operation or a pregnancy once, whether it was answered, declared, or both', () => {
    const told = person({ answers: { B12: 'yes', B13: 'yes' } });
    expect(keysOf({ ...told, conditions: [declares('DISC_SURG', { weeks: 30 }), declares('PREGNANT', { weeks: 10 })] })).toEqual([
      'DISC_SURG',
      'PREG_1',
    ]);
    expect(keysOf({ ...told, conditions: [declares('FUSION', { weeks: 60 }), declares('BIRTH', { weeks: 20 })] })).toEqual([
      'FUSION',
      'PP_12_52',
    ]);
    expect(keysOf(told)).toEqual(['DISC_SURG', 'PREG_2']);
  });

  it.each([
    ['legSymptoms', { legSymptoms: 'above-knee' }],
    ['locations', { locations: ['leg-below-knee'] }],
    ['legPain', { legPain: 3 }],
  ] as const)('says that leg pain was told by %s', (answer, assessment) =>
    expect(activeConditions(person({ assessment }), today).map(({ because }) => because)).toEqual([
      { rule: 'SCIATICA', source: 'niceNg59', answer },
    ]),
  );

  it('reads a 0 like a no, and a number beside an answer that is none', () => {
    expect(answering({ F1: 0 })).toEqual(['SEATED']);
    expect(answering({ B11: 170, 'B11.systolic': 'unsure' })).toEqual(['BP_HIGH']);
  });

  it('leaves the year after birth behind at week 52', () => expect(keysFor('BIRTH', { weeks: 52 })).toEqual([]));

  it('counts on from the day of declaring: week 13 lasts six more days', () => {
    expect(keysFor('PREGNANT', { weeks: 13 }, addDays(today, -6))).toEqual(['PREG_1']);
    expect(keysFor('PREGNANT', { weeks: 13 }, addDays(today, -7))).toEqual(['PREG_2']);
    expect(keysFor('BIRTH', { weeks: 5 }, addDays(today, -6))).toEqual(['PP_0_6']);
    expect(keysFor('BIRTH', { weeks: 5 }, addDays(today, -7))).toEqual(['PP_6_12']);
  });

  it('knows the week of girdle pain by the pregnancy it comes with', () => {
    const girdle = declares('PREG_PGP', {});
    const weekOf = (...others: readonly ReturnType<typeof declares>[]): readonly (number | undefined)[] =>
      activeConditions(person({ conditions: [girdle, ...others] }), addDays(today, 7))
        .filter(({ key }) => key === 'PREG_PGP')
        .map(({ weeks }) => weeks);
    expect(weekOf(declares('PREGNANT', { weeks: 15 }))).toEqual([16]);
    expect(weekOf(declares('PREGNANT', {}))).toEqual([undefined]);
    expect(weekOf()).toEqual([undefined]);
  });

  it('reads an unknown week the careful way', () => {
    expect(keysFor('PREGNANT', {})).toEqual(['PREG_2']);
    expect(keysFor('PREGNANT', { weeks: Number.NaN })).toEqual(['PREG_2']);
    expect(keysFor('BIRTH', {})).toEqual(['PP_0_6']);
    expect(keysFor('BIRTH', {}, addDays(today, -42))).toEqual(['PP_6_12']);
    expect(keysFor('BIRTH', { weeks: 2 }, 'not a day')).toEqual(['PP_0_6']);
  });

  it('counts a declaration from the future as of today', () => {
    expect(keysFor('PREGNANT', { weeks: 14 }, addDays(today, 70))).toEqual(['PREG_2']);
  });

  it('hands on the weeks, the details and the reason', () => {
    const [c] = activeConditions(person({ conditions: [declares('FUSION', { weeks: 20, cleared: 1 }, addDays(today, -7))] }), today);
    expect(c).toEqual({
      key: 'FUSION',
      weeks: 21,
      detail: { weeks: 20, cleared: 1 },
      since: addDays(today, -7),
      because: { rule: 'FUSION', source: 'design', answer: 'FUSION' },
    });
    expect(activeConditions(person({ conditions: [declares('KNEE')] }), today)[0]).not.toHaveProperty('weeks');
  });

  it('reads no clearance as not cleared, and a valid one as cleared, whatever the detail says', () => {
    const conditions = [declares('DISC_SURG', { weeks: 8 })];
    const cleared = (clearances: Person['clearances']): unknown =>
      activeConditions(person({ conditions, clearances }), today)[0]?.detail['cleared'];
    expect(cleared([])).toBe(0);
    expect(cleared([{ rule: 'FUSION', byRole: 'doctor', on: today }])).toBe(0);
    expect(cleared([{ rule: 'DISC_SURG', byRole: 'doctor', on: addDays(today, -89) }])).toBe(1);
    expect(cleared([{ rule: 'DISC_SURG', byRole: 'doctor', on: addDays(today, -90) }])).toBe(0);
  });

  it.each([
    [{ treated: 1 }, ['BP_CTRL']],
    [{}, ['BP_CTRL']],
    [{ treated: 0 }, ['BP_HIGH']],
    [{ treated: 1, systolic: 159, diastolic: 99 }, ['BP_CTRL']],
    [{ treated: 1, systolic: 160 }, ['BP_HIGH']],
    [{ treated: 1, diastolic: 100 }, ['BP_HIGH']],
    [{ treated: 1, newMedicineWeeks: 3 }, ['BP_CTRL', 'BP_NEW_MEDICINE']],
    [{ treated: 1, newMedicineWeeks: 4 }, ['BP_CTRL']],
  ])('blood pressure %j is %j', (detail, keys) => expect(keysFor('BP', detail as Record<string, number>)).toEqual(keys));

  it('names what said that the pressure is high, and hands the details on', () => {
    const detail = { treated: 1, newMedicineWeeks: 2 };
    const declared = activeConditions(person({ conditions: [declares('BP', detail)] }), today);
    expect(declared.map((c) => [c.because.answer, c.detail])).toEqual([
      ['BP', detail],
      ['BP.newMedicineWeeks', detail],
    ]);
    const answers = { B11: 'yes', 'M.pressure': 'yes', 'B11.systolic': 170, 'B11.diastolic': 110, 'B11.treated': 'no' } as const;
    const said = activeConditions(person({ answers }), today).map((c) => c.because.answer);
    expect(said).toEqual(['B11', 'M.pressure', 'B11.systolic', 'B11.diastolic', 'B11.treated']);
  });

  it.each([
    [{ A2: 'yes', 'A2.year': 'yes', 'A2.new': 'no' }, ['PELVIC']],
    [{ A3: 'yes', 'A3.year': 'yes', 'A3.new': 'no' }, ['PELVIC']],
    [{ A2: 'yes' }, []],
    [{ A3: 'yes' }, []],
    [{ 'A2.year': 'yes', 'A2.new': 'no' }, []],
  ])('reads %j, leaking that may be old news, as %j', (answers, keys) => expect(answering(answers as Person['answers'])).toEqual(keys));

  it('names the answer or the year where nothing was declared', () => {
    const because = (p: Person): unknown => activeConditions(p, today).map((c) => c.because);
    expect(because(person({ answers: { B12: 'yes' } }))).toMatchObject([{ rule: 'DISC_SURG', answer: 'B12' }]);
    expect(because(person({ answers: { B13: 'yes' } }))).toMatchObject([{ rule: 'PREG_2', answer: 'B13' }]);
    const older = person({ profile: { ...calmPerson.profile, birthYear: 1950 } });
    expect(because(older)).toEqual([{ rule: 'AGE65', source: 'who2020', answer: 'birthYear' }]);
  });

  it('takes a number above 0 for a yes, and 0 for a no', () => {
    expect(answering({ B18: 1 })).toEqual(['PEM']);
    expect(answering({ B18: 0 })).toEqual([]);
  });

  it('counts the weeks of a new medicine from the day it was told', () => {
    expect(keysFor('BP', { newMedicineWeeks: 0 }, addDays(today, -27))).toContain('BP_NEW_MEDICINE');
    expect(keysFor('BP', { newMedicineWeeks: 0 }, addDays(today, -28))).not.toContain('BP_NEW_MEDICINE');
  });

  it('adds falls to a movement disorder until ten seconds on the worse leg, since it was declared', () => {
    const neuro = (tests: Person['assessment']['tests']): string[] =>
      keysOf(person({ conditions: [declares('NEURO')], assessment: tests === undefined ? {} : { tests } }));
    expect(neuro(undefined)).toEqual(['NEURO', 'FALLS']);
    expect(neuro({ T11: { left: 10, right: 9, on: today } })).toEqual(['NEURO', 'FALLS']);
    expect(neuro({ T11: { left: 10, right: 12, on: addDays(today, -1) } })).toEqual(['NEURO', 'FALLS']);
    expect(neuro({ T11: { left: 10, right: 12, on: today } })).toEqual(['NEURO']);
  });

  it('adds falls to diabetes only with numb feet', () => {
    expect(keysFor('DIAB', { neuropathy: 1 })).toEqual(['DIAB', 'FALLS']);
    expect(keysFor('DIAB', { neuropathy: 0 })).toEqual(['DIAB']);
    expect(keysFor('DIAB', {})).toEqual(['DIAB']);
  });

  it('knows a row for everything that can be declared', () => {
    fc.assert(
      fc.property(anyCondition, (c) => {
        const keys = keysOf(person({ conditions: [{ ...c, since: today, detail: { ...c.detail, weeks: 20 } }] }));
        expect(keys.length).toBeGreaterThan(0);
        for (const key of keys) expect(conditionKeys).toContain(key);
      }),
    );
  });
});

describe('what is answered', () => {
  it.each([
    ['A6', 'SCIATICA'],
    ['B6', 'OSTEO'],
    ['B6.fracture', 'OSTEO'],
    ['B9', 'SCIATICA'],
    ['B11', 'BP_CTRL'],
    ['B18', 'PEM'],
    ['B19', 'BLOOD_THIN'],
    ['B19.dizzy', 'DIZZY'],
    ['B20', 'FALLS'],
    ['F3', 'FALLS'],
    ['M.bone', 'OSTEO'],
    ['M.heart', 'CVD'],
    ['M.pressure', 'BP_CTRL'],
    ['M.clotting', 'BLOOD_THIN'],
    ['M.diabetes', 'DIAB'],
    ['M.dizzy', 'DIZZY'],
    ['B12', 'DISC_SURG'],
    ['B13', 'PREG_2'],
  ])('%s yes or unsure is %s, no is nothing', (question, key) => {
    expect(answering({ [question]: 'yes' })).toEqual([key]);
    expect(answering({ [question]: 'unsure' })).toEqual([key]);
    expect(answering({ [question]: 'no' })).toEqual([]);
  });

  it('lets a steroid medicine and B10 inform readiness only', () => {
    expect(answering({ 'M.steroid': 'yes', B10: 'yes' })).toEqual([]);
  });

  it.each(['F1', 'F2'])('%s no or unsure is the seated set', (question) => {
    expect(answering({ [question]: 'no' })).toEqual(['SEATED']);
    expect(answering({ [question]: 'unsure' })).toEqual(['SEATED']);
    expect(answering({ [question]: 'yes' })).toEqual([]);
  });

  it('opens the floor to a seated person only on a plain yes that nothing contradicts', () => {
    const floor = (answers: Person['answers'], on: 'yes' | 'no' = 'yes'): unknown =>
      activeConditions(person({ answers: { F1: 'no', ...answers }, profile: { floor: on } }), today)[0]?.detail['floor'];
    expect(floor({ F4: 'yes' })).toBe(1);
    expect(floor({ F4: 'unsure' })).toBe(0);
    expect(floor({})).toBe(0);
    expect(floor({ F4: 'yes' }, 'no')).toBe(0);
  });

  it.each([
    [{ 'B11.systolic': 159, 'B11.diastolic': 99 }, []],
    [{ 'B11.systolic': 160 }, ['BP_HIGH']],
    [{ 'B11.diastolic': 100 }, ['BP_HIGH']],
    [{ B11: 'yes', 'B11.systolic': 170 }, ['BP_CTRL', 'BP_HIGH']],
    [{ B11: 'yes', 'B11.treated': 'no' }, ['BP_CTRL', 'BP_HIGH']],
    [{ 'M.pressure': 'yes', 'B11.treated': 'unsure' }, ['BP_CTRL', 'BP_HIGH']],
    [{ B11: 'no', 'B11.treated': 'no' }, []],
    [{ B11: 165 }, ['BP_HIGH']],
    [{ B11: 120 }, []],
  ])('a pressure told as %j is %j', (answers, keys) => expect(answering(answers as Person['answers'])).toEqual(keys));

  it('reads an untreated answer beside a declared pressure', () => {
    const p = person({ conditions: [declares('BP', { treated: 1 })], answers: { 'B11.treated': 'no' } });
    expect(keysOf(p)).toEqual(['BP_CTRL', 'BP_HIGH']);
  });

  it('lets a declaration replace the stand-in for an untold operation or pregnancy', () => {
    const told = person({
      answers: { B12: 'yes', B13: 'yes' },
      conditions: [declares('BIRTH', { weeks: 30 }), declares('FUSION', { weeks: 60 })],
    });
    expect(keysOf(told)).toEqual(['PP_12_52', 'FUSION']);
  });

  it('names every reason apart when two say the same', () => {
    const p = person({ conditions: [declares('FALLS')], answers: { B20: 'yes', F3: 'yes' } });
    expect(activeConditions(p, today).map((c) => c.because.answer)).toEqual(['FALLS', 'B20', 'F3']);
  });
});

describe('what the assessment and the calendar say', () => {
  it.each([
    [{ legSymptoms: 'none' as const, locations: ['buttock' as const], legPain: 2 as const }, 0],
    [{ legSymptoms: 'above-knee' as const }, 1],
    [{ legSymptoms: 'below-knee' as const }, 1],
    [{ locations: ['low-back' as const, 'leg-above-knee' as const] }, 1],
    [{ locations: ['leg-below-knee' as const] }, 1],
    [{ legPain: 3 as const }, 1],
    [{ legSymptoms: 'below-knee' as const, locations: ['leg-below-knee' as const], legPain: 5 as const }, 3],
  ])('leg symptoms %j give %i reasons for SCIATICA', (assessment, count) => {
    const found = activeConditions(person({ assessment }), today);
    expect(found.filter((c) => c.key === 'SCIATICA')).toHaveLength(count);
    expect(found.every((c) => c.since === calmPerson.answeredOn)).toBe(true);
  });

  it('turns 65 with the calendar year', () => {
    const born = (birthYear: number): string[] => keysOf(person({ profile: { birthYear } }));
    expect(born(2026 - 64)).toEqual([]);
    expect(born(2026 - 65)).toEqual(['AGE65']);
  });

  it('holds a clearance for 90 days, and none from the future', () => {
    const p = (on: string): Person => person({ clearances: [{ rule: 'B4', byRole: 'doctor', on }] });
    expect(hasClearance(p(today), 'B4', today)).toBe(true);
    expect(hasClearance(p(addDays(today, 1)), 'B4', today)).toBe(false);
    expect(hasClearance(p(today), 'B5', today)).toBe(false);
  });
});

it('never loses a reason when a condition is declared on top', () => {
  fc.assert(
    fc.property(anyPerson, anyCondition, anyDay, (p, extra, on) => {
      const before = activeConditions(p, on);
      const after = activeConditions({ ...p, conditions: [...p.conditions, extra] }, on);
      // Girdle pain learns its week from the pregnancy that is declared on top.
      const reason = ({ weeks, ...c }: (typeof before)[number]) => (c.key === 'PREG_PGP' ? c : { ...c, weeks });
      for (const c of before) expect(after.map(reason)).toContainEqual(reason(c));
    }),
  );
});
