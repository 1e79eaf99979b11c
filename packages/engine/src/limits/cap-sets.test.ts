import { describe, expect, it } from 'vitest';
import { addDays } from '../dates.ts';
import { sources } from '../sources.ts';
import type { Axis, ConditionKey, StressLevel } from '../vocabulary.ts';
import { axes, conditionKeys } from '../vocabulary.ts';
import type { Detail } from './active-condition.ts';
import { activeCondition } from './active-condition.ts';
import { calmPerson, today } from './arbitraries.contract.ts';
import { type BodyFacts, bodyFacts, elapsedDays, weeksOn } from './body-facts.ts';
import type { CapSet } from './cap-set.ts';
import { capRows, capSetOf, restrictionsOf } from './cap-sets.ts';

const body: BodyFacts = {
  hingeMastered: false,
  symptomFreeWeeks: 0,
  trained: false,
  irritability: 'low',
  raisePassed: undefined,
  singleLegPassed: undefined,
  stepUpPassed: undefined,
};
const row = (key: ConditionKey, facts: { weeks?: number; days?: number; detail?: Detail; body?: Partial<BodyFacts> } = {}): CapSet =>
  capSetOf(key, {
    weeks: facts.weeks,
    days: facts.days ?? 0,
    since: today,
    detail: facts.detail ?? {},
    body: { ...body, ...facts.body },
  });
const ones = Object.fromEntries(axes.map((a) => [a, 1])) as Record<Axis, StressLevel>;
const preg2 = { hang: 0, flex: 1, ext: 1, rot: 1, press: 1, iso: 2, lean: 1, axial: 2, bal: 2, stretch: 1, neural: 1 } as const;
const preg2Flags = ['prone', 'heat', 'cold', 'stepUp', 'breathHold'] as const;

/** Rule book 1.5 with its amendments, row by row. */
const golden: readonly (readonly [string, ConditionKey, Parameters<typeof row>[1], CapSet])[] = [
  [
    'untrained',
    'PREG_1',
    {},
    { caps: { hang: 1, press: 2, iso: 2, stretch: 1, impact: 1 }, flags: ['heat', 'breathHold'], rirMin: 3, need: 3 },
  ],
  [
    'trained',
    'PREG_1',
    { body: { trained: true } },
    { caps: { hang: 1, press: 2, iso: 2, stretch: 1, impact: 2 }, flags: ['heat', 'breathHold'], rirMin: 3, need: 3 },
  ],
  ['week 19', 'PREG_2', { weeks: 19.9 }, { caps: preg2, flags: preg2Flags, patterns: ['core_flexion'], rirMin: 3 }],
  ['week 20', 'PREG_2', { weeks: 20 }, { caps: preg2, flags: [...preg2Flags, 'supine'], patterns: ['core_flexion'], rirMin: 3 }],
  ['unknown week', 'PREG_2', {}, { caps: preg2, flags: [...preg2Flags, 'supine'], patterns: ['core_flexion'], rirMin: 3 }],
  [
    'light-headed',
    'PREG_2',
    { weeks: 15, detail: { lightHeaded: 1 } },
    { caps: preg2, flags: [...preg2Flags, 'supine'], patterns: ['core_flexion'], rirMin: 3 },
  ],
  ['any', 'PREG_PGP', {}, { caps: { asym: 1 }, flags: ['oneLeg', 'wideStance'] }],
  ['any', 'PP_0_6', {}, { caps: { ...ones, hang: 0 }, only: 'walk-breathe-mobility' }],
  ['nothing told', 'PP_6_12', {}, { caps: { press: 1, impact: 1, hang: 1 }, patterns: ['core_flexion'] }],
  ['calm', 'PP_6_12', { detail: { symptoms: 0, caesarean: 0 } }, { caps: { press: 2, impact: 1, hang: 1 }, patterns: ['core_flexion'] }],
  [
    'caesarean',
    'PP_6_12',
    { detail: { symptoms: 0, caesarean: 1 } },
    { caps: { press: 1, impact: 1, hang: 1 }, patterns: ['core_flexion'] },
  ],
  [
    'checked',
    'PP_6_12',
    { detail: { symptoms: 0, caesarean: 1, checked: 1 } },
    { caps: { press: 2, impact: 1, hang: 1 }, patterns: ['core_flexion'] },
  ],
  [
    'symptoms',
    'PP_6_12',
    { detail: { symptoms: 1, caesarean: 0, checked: 1 } },
    { caps: { press: 1, impact: 1, hang: 1 }, patterns: ['core_flexion'] },
  ],
  ['calm', 'PP_12_52', {}, { need: 3 }],
  ['symptoms', 'PP_12_52', { detail: { symptoms: 1 }, days: 13 }, { caps: { press: 2 }, need: 3 }],
  ['symptoms gone by', 'PP_12_52', { detail: { symptoms: 1 }, days: 14 }, { need: 3 }],
  [
    'no hinge yet',
    'OSTEO',
    {},
    { caps: { flex: 1, rot: 1, lean: 1, axial: 2, impact: 2, bal: 2 }, flags: ['smrSpine', 'stepUp'], patterns: ['core_flexion'] },
  ],
  [
    'hinge mastered',
    'OSTEO',
    { body: { hingeMastered: true } },
    { caps: { flex: 1, rot: 1, lean: 2, axial: 2, impact: 2, bal: 2 }, flags: ['smrSpine', 'stepUp'], patterns: ['core_flexion'] },
  ],
  ['any', 'OSTEO_VF', {}, { caps: { impact: 1, lean: 1, press: 2, hang: 1 }, rirMin: 4 }],
  [
    'day 55',
    'SPONDY',
    { days: 55 },
    { caps: { ext: 1, lean: 1, hang: 1, axial: 2, impact: 1 }, ids: ['superman', 'alternating-superman', 'cobra-stretch', 'prone-cobra'] },
  ],
  [
    'day 56',
    'SPONDY',
    { days: 56 },
    { caps: { ext: 1, lean: 2, hang: 1, axial: 2, impact: 1 }, ids: ['superman', 'alternating-superman', 'cobra-stretch', 'prone-cobra'] },
  ],
  ['day 13', 'SCIATICA', { days: 13 }, { caps: { hang: 1, flex: 1, lean: 1, axial: 1, neural: 1, stretch: 1, press: 2 } }],
  ['day 14', 'SCIATICA', { days: 14 }, { caps: { hang: 1, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 } }],
  ['day 27', 'SCIATICA', { days: 27 }, { caps: { hang: 1, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 } }],
  ['day 28', 'SCIATICA', { days: 28 }, { caps: { hang: 2, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 } }],
  [
    'irritable',
    'SCIATICA',
    { days: 28, body: { irritability: 'high' } },
    { caps: { hang: 2, flex: 1, lean: 1, axial: 2, neural: 0, stretch: 1, press: 2 } },
  ],
  [
    'moderate',
    'SCIATICA',
    { days: 28, body: { irritability: 'moderate' } },
    { caps: { hang: 2, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 } },
  ],
  ['prone unknown', 'STENOSIS', {}, { caps: { ext: 1, over: 2, hang: 1, flex: 2 }, flags: ['prone'] }],
  ['prone fine', 'STENOSIS', { detail: { proneProvokes: 0 } }, { caps: { ext: 1, over: 2, hang: 1, flex: 2 }, flags: [] }],
  ['any', 'SCOLI', {}, {}],
  [
    'any',
    'BP_CTRL',
    {},
    { caps: { press: 2, iso: 2, hang: 2, grip: 2 }, flags: ['inverted', 'breathHold'], hangMaxSeconds: 30, rirMin: 3, restMinSeconds: 60 },
  ],
  [
    'any',
    'BP_HIGH',
    {},
    { caps: { press: 1, iso: 1, hang: 0, grip: 1, axial: 1 }, flags: ['inverted', 'breathHold', 'heat', 'cold'], rirMin: 4 },
  ],
  ['any', 'BP_NEW_MEDICINE', {}, { caps: { hang: 0 } }],
  ['any', 'CVD', {}, { caps: { impact: 1 }, flags: ['heat', 'cold'], effortMax: 6 }],
  ['untested', 'SHOULDER', {}, { caps: { over: 1, hang: 0 }, patterns: ['pull_v'] }],
  ['untested, overhead hurts', 'SHOULDER', { detail: { overheadHurts: 1 } }, { caps: { over: 0, hang: 0 }, patterns: ['pull_v'] }],
  ['passed', 'SHOULDER', { body: { raisePassed: today } }, { caps: { over: 2, hang: 1 }, patterns: ['pull_v'] }],
  ['passed before', 'SHOULDER', { body: { raisePassed: addDays(today, -1) } }, { caps: { over: 1, hang: 0 }, patterns: ['pull_v'] }],
  ['pulling hurts', 'SHOULDER', { detail: { pulldownHurts: 1 } }, { caps: { over: 1, hang: 0 }, patterns: ['pull_v'] }],
  ['pulling fine', 'SHOULDER', { detail: { pulldownHurts: 0 } }, { caps: { over: 1, hang: 0 } }],
  [
    'passed, overhead hurts, pulling fine',
    'SHOULDER',
    { detail: { overheadHurts: 1, pulldownHurts: 0 }, body: { raisePassed: today } },
    { caps: { over: 0, hang: 1 } },
  ],
  ['any', 'SHOULDER_INST', {}, { caps: { over: 1, hang: 0, wrist: 1, stretch: 1 } }],
  ['any', 'WRIST', {}, { caps: { wrist: 1, grip: 1, hang: 1 } }],
  ['pressing hurts', 'WRIST', { detail: { pressHurts: 1 } }, { caps: { wrist: 0, grip: 1, hang: 1 } }],
  ['any', 'ELBOW', {}, { caps: { grip: 1, hang: 1 } }],
  ['kneeling unknown', 'KNEE', {}, { caps: { knee: 1, asym: 1 }, flags: ['kneel'] }],
  ['kneeling fine', 'KNEE', { detail: { kneelHurts: 0 } }, { caps: { knee: 1, asym: 1 }, flags: [] }],
  ['any', 'HIP', {}, { caps: { hipFlex: 1, hipTurn: 1, asym: 1 }, flags: [] }],
  ['kneeling hurts', 'HIP', { detail: { kneelHurts: 1 } }, { caps: { hipFlex: 1, hipTurn: 1, asym: 1 }, flags: ['kneel'] }],
  ['any', 'NECK', {}, { caps: { over: 2 }, patterns: ['core_flexion'] }],
  ['any', 'HYPERMOB', {}, { caps: { stretch: 1, ext: 1, hang: 1 }, flags: ['endRange'], patterns: ['stretch'], rirMin: 3, need: 3 }],
  [
    'week 3',
    'PELVIC',
    { body: { symptomFreeWeeks: 3 } },
    { caps: { press: 1, iso: 2 }, flags: ['breathHold'], patterns: ['core_flexion'] },
  ],
  [
    'week 4',
    'PELVIC',
    { body: { symptomFreeWeeks: 4 } },
    { caps: { press: 2, iso: 2 }, flags: ['breathHold'], patterns: ['core_flexion'] },
  ],
  [
    'tight',
    'PELVIC',
    { detail: { tight: 1 } },
    { caps: { press: 1, iso: 2 }, flags: ['breathHold'], patterns: ['core_flexion', 'pelvic_floor'] },
  ],
  ['any', 'EYE', {}, { caps: { press: 1 }, flags: ['inverted', 'breathHold'] }],
  ['any', 'DIZZY', {}, { caps: { bal: 1, hang: 1 }, flags: ['stepUp', 'inverted', 'headMove'] }],
  ['any', 'FALLS', {}, { caps: { bal: 1, hang: 1 }, flags: ['stepUp', 'inverted'] }],
  ['any', 'NEURO', {}, {}],
  ['any', 'PEM', {}, { progression: false }],
  ['feeling unknown', 'DIAB', {}, { flags: ['heat', 'cold'], effortMax: 6 }],
  ['numb', 'DIAB', { detail: { neuropathy: 1 } }, { flags: ['heat', 'cold'], effortMax: 6 }],
  ['feeling fine', 'DIAB', { detail: { neuropathy: 0 } }, { flags: [], effortMax: 6 }],
  ['untested', 'AGE65', {}, { caps: { bal: 1, hang: 1 }, flags: ['stepUp'], rirMin: 3, need: 3 }],
  ['steady', 'AGE65', { body: { singleLegPassed: today } }, { caps: { hang: 1 }, flags: [], rirMin: 3, need: 3 }],
  ['steps', 'AGE65', { body: { stepUpPassed: today } }, { caps: { bal: 1 }, flags: ['stepUp'], rirMin: 3, need: 3 }],
  ['both', 'AGE65', { body: { singleLegPassed: today, stepUpPassed: today } }, { caps: {}, flags: [], rirMin: 3, need: 3 }],
  ['any', 'RAYNAUD', {}, { flags: ['cold'] }],
  ['no floor', 'SEATED', {}, { flags: ['standing', 'floor'], patterns: ['walk'] }],
  ['floor', 'SEATED', { detail: { floor: 1 } }, { flags: ['standing'], patterns: ['walk'] }],
  ['any', 'BLOOD_THIN', {}, { flags: ['smrSpine', 'ballPressure'] }],
  ...staged(),
];

function staged(): (readonly [string, ConditionKey, Parameters<typeof row>[1], CapSet])[] {
  const disc = { caps: { flex: 1, ext: 1, rot: 1, axial: 1, lean: 1, press: 1, hang: 0 }, rirMin: 4, need: 3 } as const;
  const discMid = { caps: { flex: 1, lean: 1, axial: 2, rot: 2, hang: 1 }, rirMin: 4, need: 3 } as const;
  const discLate = { caps: { flex: 2, hang: 2 }, rirMin: 3, need: 3 } as const;
  const fusion = { caps: { flex: 1, ext: 1, rot: 1, lean: 1, axial: 1, press: 1, impact: 1, hang: 0 }, rirMin: 4 } as const;
  const fusionMid = { caps: { axial: 2, hang: 0, flex: 1, ext: 1, rot: 1 }, rirMin: 4 } as const;
  const fusionLate = { caps: { flex: 1, rot: 2, hang: 2, axial: 2 }, rirMin: 3 } as const;
  const rest = (set: CapSet): CapSet => ({ ...set, only: 'walk-breathe' });
  const at = (key: 'DISC_SURG' | 'FUSION', weeks: number | undefined, cleared: 0 | 1, set: CapSet) =>
    [
      `${cleared === 1 ? 'cleared' : 'not cleared'}, ${weeks ?? 'unknown'} weeks`,
      key,
      { ...(weeks === undefined ? {} : { weeks }), detail: { cleared } },
      set,
    ] as const;
  return [
    at('DISC_SURG', undefined, 1, rest(disc)),
    at('DISC_SURG', 5.9, 1, rest(disc)),
    at('DISC_SURG', 6, 1, disc),
    at('DISC_SURG', 6, 0, rest(disc)),
    at('DISC_SURG', 11.9, 1, disc),
    at('DISC_SURG', 12, 1, discMid),
    at('DISC_SURG', 26, 1, discMid),
    at('DISC_SURG', 26, 0, rest(disc)),
    at('DISC_SURG', 26.1, 1, discLate),
    at('DISC_SURG', 26.1, 0, discMid),
    at('FUSION', undefined, 1, rest(fusion)),
    at('FUSION', 11.9, 1, rest(fusion)),
    at('FUSION', 12, 1, fusion),
    at('FUSION', 12, 0, rest(fusion)),
    at('FUSION', 25.9, 1, fusion),
    at('FUSION', 26, 1, fusionMid),
    at('FUSION', 26, 0, rest(fusion)),
    at('FUSION', 26.1, 0, fusion),
    at('FUSION', 52, 1, fusionMid),
    at('FUSION', 52, 0, fusion),
    at('FUSION', 52.1, 1, fusionLate),
    at('FUSION', 52.1, 0, fusionMid),
  ];
}

describe('the rows of 1.5', () => {
  it.each(golden)('%s: %s', (_, key, facts, set) => expect(row(key, facts)).toEqual(set));
  it('are all in the table above', () => expect(new Set(golden.map(([, key]) => key))).toEqual(new Set(conditionKeys)));
  it('name sources that exist', () => {
    for (const key of conditionKeys) {
      expect(capRows[key].sources[0]).toBeDefined();
      for (const source of capRows[key].sources) expect(sources).toHaveProperty(source);
    }
  });

  it.each([
    ['PREG_2', ['PREG_1']],
    ['PREG_PGP', ['PREG_2', 'PREG_1']],
    ['OSTEO_VF', ['OSTEO']],
    ['BP_HIGH', ['BP_CTRL']],
    ['CVD', ['BP_CTRL']],
  ] as const)('%s brings %j', (key, inherits) => {
    expect(capRows[key].inherits).toEqual(inherits);
    expect(restrictionsOf(activeCondition(key, today, key), today, body).map((r) => r.rule)).toEqual([key, ...inherits]);
  });
  it('bring nothing else', () => {
    expect(conditionKeys.filter((key) => capRows[key].inherits !== undefined)).toEqual([
      'PREG_2',
      'PREG_PGP',
      'OSTEO_VF',
      'BP_HIGH',
      'CVD',
    ]);
  });
});

it('gives each restriction its rule, its first source and the answer behind it', () => {
  const condition = activeCondition('SCIATICA', addDays(today, -20), 'B9');
  expect(restrictionsOf(condition, today, body)).toEqual([
    { caps: { hang: 1, flex: 1, lean: 1, axial: 2, neural: 1, stretch: 1, press: 2 }, rule: 'SCIATICA', source: 'niceNg59', answer: 'B9' },
  ]);
});

it('of a row that never varies, too, whoever gave which answer', () => {
  const found = ['B18', 'PEM', 'B18'].map((answer) => restrictionsOf(activeCondition('PEM', today, answer), today, body));
  expect(found.flat().map(({ answer }) => answer)).toEqual(['B18', 'PEM', 'B18']);
  expect(found[2]).toBe(found[0]);
});

it('reads the body from tests, training and history', () => {
  const tests = { T8: { value: 2, pain: 1, on: today }, T11: { left: 12, right: 11, on: today }, T13: { value: 5, on: today } } as const;
  const facts = bodyFacts({ ...calmPerson, assessment: { training: 2, tests, settleMinutes: 2000 } }, today, {
    hingeMastered: true,
    symptomFreeWeeks: 2,
  });
  expect(facts).toEqual({
    hingeMastered: true,
    symptomFreeWeeks: 2,
    trained: true,
    irritability: 'high',
    raisePassed: today,
    singleLegPassed: today,
    stepUpPassed: today,
  });
  expect(bodyFacts({ ...calmPerson, assessment: { training: 1 } }, today, { hingeMastered: false, symptomFreeWeeks: 0 })).toEqual(body);
});

it('counts days and weeks forward only', () => {
  expect(elapsedDays('2026-11-20', today)).toBe(2);
  expect(elapsedDays('2026-11-30', today)).toBe(0);
  expect(elapsedDays('soon', today)).toBe(0);
  expect(weeksOn(3, '2026-11-08', today)).toBe(5);
  expect(weeksOn(3, '2026-11-09', today)).toBeCloseTo(3 + 13 / 7);
});
