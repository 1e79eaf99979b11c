// The second table of caps and bans, condition by condition: what is in force, and from when to when.
import { describe, expect, it } from 'vitest';
import { addDays, toDayNumber } from '../dates.ts';
import type { Answers, Assessment, Condition, Person, Profile } from '../person.ts';
import { axes, flags, patterns } from '../vocabulary.ts';
import { frameOn, prepare } from './context.ts';
import type { GentlePhase } from './frame.ts';
import { flagBits, patternBits } from './library-index.ts';
import { declares, FROM, library, person } from './small-world.fixture.ts';

const today = toDayNumber(FROM);

/** What a frame forbids, as words: 'flex1 lean1 -prone -core_flexion rir4'. Free axes and plain numbers are left out. */
function limits(who: Person, day = 0, phase: GentlePhase = 'none', withLog = false, bending = 0, arching = bending): string {
  const frame = frameOn(prepare(who, library), today + day, phase, withLog, { bending, arching });
  const words: string[] = [];
  axes.forEach((axis, at) => {
    if ((frame.caps[at] ?? 3) < 3) words.push(`${axis}${frame.caps[at]}`);
  });
  for (const flag of flags) if ((frame.flagBits & flagBits([flag])) !== 0) words.push(`-${flag}`);
  for (const pattern of patterns) if ((frame.patternBits & patternBits([pattern])) !== 0) words.push(`-${pattern}`);
  for (const name of frame.names) words.push(`-*${name}*`);
  if (frame.rirMin !== 2) words.push(`rir${frame.rirMin}`);
  if (frame.restSeconds !== 0) words.push(`rest${frame.restSeconds}`);
  if (frame.hangSeconds !== 120) words.push(`bar${frame.hangSeconds}`);
  if (frame.gripSeconds !== Number.POSITIVE_INFINITY) words.push(`grip${frame.gripSeconds}s`);
  if (frame.rungMax !== 3) words.push(`rung${frame.rungMax}`);
  for (const name of ['only', 'noLoadedTwist', 'hingeFirst', 'noEngine', 'handHold'] as const) if (frame[name]) words.push(name);
  return words.join(' ');
}
const answering = (answers: Answers, assessment: Partial<Assessment> = {}): Person => person({ answers, assessment });
const told = (condition: Condition['condition'], weeks: number, detail: Condition['detail'] = {}): Person =>
  declares(condition, { weeks, ...detail });

const preg1 = 'hang1 iso2 press2 impact1 stretch1 -heat -breathHold rir3';
const preg2 =
  'flex1 ext1 rot1 axial2 lean1 hang0 iso2 press1 bal2 impact1 neural1 stretch1 -prone -heat -cold -stepUp -breathHold -core_flexion rir3 handHold';
const preg20 = preg2.replace('-prone', '-supine -prone');
const pgp = preg20.replace('stretch1', 'stretch1 asym1').replace('-core_flexion', '-oneLeg -wideStance -core_flexion');
const osteo = 'flex1 rot1 axial2 lean1 bal2 impact2 -smrSpine -stepUp -core_flexion noLoadedTwist handHold';
const falls = 'hang0 bal1 -inverted -stepUp handHold';
const controlled = 'hang2 iso2 press2 -inverted -breathHold rir3 rest60 bar30 grip30s';
const high = 'axial1 hang0 grip1 iso1 press1 -inverted -heat -cold -breathHold rir4';
const dizzy = 'hang0 bal1 -inverted -stepUp -headMove handHold';
const sciatica = 'flex1 axial1 lean1 hang1 press2 neural1 stretch1';

const conditionRows: readonly (readonly [string, Person, string])[] = [
  ['nothing', person(), ''],
  ['early pregnancy', told('PREGNANT', 6), preg1],
  ['the end of week 13', told('PREGNANT', 13), preg1],
  ['week 14', told('PREGNANT', 14), preg2],
  ['week 14, light-headed on the back', declares('PREGNANT', { weeks: 14, lightHeaded: 1 }), preg20],
  ['week 13, light-headed on the back', declares('PREGNANT', { weeks: 13, lightHeaded: 1 }), preg1],
  ['week 20', told('PREGNANT', 20), preg20],
  ['pregnancy of an unknown week', declares('PREGNANT'), preg20],
  ['expecting by the answer alone', answering({ B13: 'yes' }), preg20],
  ['expecting by the answer, explained by a birth', { ...told('BIRTH', 13), answers: { ...person().answers, B13: 'yes' } }, ''],
  ['pregnancy without any detail', person({ conditions: [{ condition: 'PREGNANT', since: FROM }] }), preg20],
  ['pelvic girdle pain alone', declares('PREG_PGP'), pgp],
  ['two weeks after birth', told('BIRTH', 2), 'axial1 hang0 press1 only'],
  ['eight weeks after birth, not told how', told('BIRTH', 8), 'hang1 press1 impact1 -core_flexion'],
  ['eight weeks after birth, no symptoms', told('BIRTH', 8, { symptoms: 0 }), 'hang1 press1 impact1 -core_flexion'],
  ['eight weeks, no symptoms, no caesarean', told('BIRTH', 8, { symptoms: 0, caesarean: 0 }), 'hang1 press2 impact1 -core_flexion'],
  ['eight weeks, caesarean, checked', told('BIRTH', 8, { symptoms: 0, caesarean: 1, checked: 1 }), 'hang1 press2 impact1 -core_flexion'],
  ['eight weeks, caesarean, unchecked', told('BIRTH', 8, { symptoms: 0, caesarean: 1 }), 'hang1 press1 impact1 -core_flexion'],
  ['eight weeks, symptoms', told('BIRTH', 8, { symptoms: 1, caesarean: 0 }), 'hang1 press1 impact1 -core_flexion'],
  ['thirteen weeks after birth', told('BIRTH', 13), ''],
  ['thirteen weeks after birth with symptoms', told('BIRTH', 13, { symptoms: 1 }), 'press2'],
  ['thin bones', declares('OSTEO'), osteo],
  ['medicine for bones', answering({ 'M.bone': 'yes' }), osteo],
  [
    'a broken vertebra',
    told('OSTEO_VF', 20),
    `${osteo.replace('lean1', 'lean1 hang1 press2').replace('impact2', 'impact1').replace('noLoaded', 'rir4 noLoaded')}`,
  ],
  ['disc operation, week 6', told('DISC_SURG', 6, { cleared: 1 }), 'flex1 ext1 rot1 axial1 lean1 hang0 press1 rir4'],
  ['disc operation, week 12', told('DISC_SURG', 12, { cleared: 1 }), 'flex1 rot2 axial2 lean1 hang1 rir4'],
  ['disc operation, week 26', told('DISC_SURG', 26, { cleared: 1 }), 'flex1 rot2 axial2 lean1 hang1 rir4'],
  ['disc operation, week 27', told('DISC_SURG', 27, { cleared: 1 }), 'flex2 hang2 rir3'],
  ['disc operation, week 60, never cleared', told('DISC_SURG', 60), 'flex1 rot2 axial2 lean1 hang1 rir4'],
  ['fusion, week 12', told('FUSION', 12, { cleared: 1 }), 'flex1 ext1 rot1 axial1 lean1 hang0 press1 impact1 rir4'],
  ['fusion, week 26', told('FUSION', 26, { cleared: 1 }), 'flex1 ext1 rot1 axial2 hang0 rir4'],
  ['fusion, week 52', told('FUSION', 52, { cleared: 1 }), 'flex1 ext1 rot1 axial2 hang0 rir4'],
  ['fusion, week 53', told('FUSION', 53, { cleared: 1 }), 'flex1 rot2 axial2 hang2 rir3'],
  ['fusion, week 90, never cleared', told('FUSION', 90), 'flex1 ext1 rot1 axial2 hang0 rir4'],
  ['a vertebra that moves', declares('SPONDY'), 'ext1 axial2 lean1 hang1 impact1 -*superman* -*cobra*'],
  ['leg symptoms, declared', declares('SCIATICA'), sciatica],
  ['leg symptoms, answered', answering({ B9: 'yes' }), sciatica],
  ['a weak leg that was seen', answering({ A6: 'yes' }), sciatica],
  ['leg symptoms, told', answering({}, { legSymptoms: 'above-knee' }), sciatica],
  ['leg pain of 3', answering({}, { legPain: 3 }), sciatica],
  ['leg pain of 2', answering({}, { legPain: 2 }), ''],
  ['no leg symptoms', answering({}, { legSymptoms: 'none' }), ''],
  [
    'irritable leg symptoms',
    answering({ B9: 'yes' }, { settleMinutes: 2000 }),
    sciatica.replace('lean1', 'lean1').replace('flex1', 'flex1 ext1').replace('neural1', 'neural0'),
  ],
  ['narrow canal', declares('STENOSIS', { proneProvokes: 0 }), 'flex2 ext1 hang1 over2'],
  ['narrow canal, lying on the front provokes', declares('STENOSIS', { proneProvokes: 1 }), 'flex2 ext1 hang1 over2 -prone'],
  ['a curve', declares('SCOLI'), ''],
  ['treated pressure', declares('BP', { treated: 1 }), controlled],
  ['pressure of which nothing else is known', answering({ B11: 'yes' }), controlled],
  [
    'treated steady pressure in a regular exerciser',
    answering({ 'M.pressure': 'yes', 'B11.systolic': 120, 'B10.active': 'yes' }),
    controlled,
  ],
  ['untreated pressure', declares('BP', { treated: 0 }), high],
  ['high pressure', answering({ 'B11.systolic': 170 }), high],
  ['very high pressure', answering({ 'B11.systolic': 190 }), high],
  [
    'a heart condition',
    declares('CVD'),
    `${controlled.replace('impact', '').replace('press2', 'press2 impact1').replace('-inverted', '-inverted -heat -cold').replace('rir3', 'rir4')}`,
  ],
  ['a metabolic condition', answering({ B10: 'yes' }), 'rir4'],
  ['a metabolic condition, unsure', answering({ B10: 'unsure' }), 'rir4'],
  ['diabetes', declares('DIAB', { neuropathy: 0 }), 'rir4'],
  ['diabetes, feet not told of', declares('DIAB'), '-heat rir4'],
  [
    'diabetes with numb feet',
    declares('DIAB', { neuropathy: 1 }),
    `${falls.replace('-stepUp', '-heat -stepUp').replace(' handHold', ' rir4 handHold')}`,
  ],
  ['a shoulder that passes', declares('SHOULDER', { pulldownHurts: 0 }), 'hang1 over2'],
  ['a shoulder, pulling down not told of', declares('SHOULDER'), 'hang1 over2 -pull_v'],
  ['a shoulder that hurts when pulling down', declares('SHOULDER', { pulldownHurts: 1 }), 'hang1 over2 -pull_v'],
  ['a shoulder that hurts overhead', declares('SHOULDER', { overheadHurts: 1, pulldownHurts: 0 }), 'hang1 over0'],
  ['an unsteady shoulder', declares('SHOULDER_INST'), 'hang0 over1 wrist1 stretch1'],
  ['a wrist', declares('WRIST'), 'hang0 wrist1 grip1'],
  ['a wrist that hurts when pressed', declares('WRIST', { pressHurts: 1 }), 'hang0 wrist0 grip1'],
  ['an elbow', declares('ELBOW'), 'hang1 grip1'],
  ['a knee', declares('KNEE', { kneelHurts: 0 }), 'asym1 knee1'],
  ['a knee, kneeling not told of', declares('KNEE'), 'asym1 knee1 -kneel'],
  ['a knee that hurts when kneeling', declares('KNEE', { kneelHurts: 1 }), 'asym1 knee1 -kneel'],
  ['a hip', declares('HIP'), 'asym1 hipFlex1 hipTurn1'],
  ['a hip that hurts when kneeling', declares('HIP', { kneelHurts: 1 }), 'asym1 hipFlex1 hipTurn1 -kneel'],
  ['a neck', declares('NECK'), 'over2 -core_flexion'],
  ['loose joints', declares('HYPERMOB'), 'ext1 hang1 stretch0 -endRange -stretch rir3'],
  ['pelvic floor', declares('PELVIC'), 'iso2 press1 -breathHold -core_flexion'],
  ['old leaking', answering({ A2: 'yes', 'A2.year': 'yes', 'A2.new': 'no' }), 'iso2 press1 -breathHold -core_flexion'],
  ['new leaking', answering({ A3: 'yes' }), ''],
  ['eyes', declares('EYE'), 'press1 -inverted -breathHold'],
  ['falls', declares('FALLS'), falls],
  ['two falls', answering({ B20: 'yes' }), falls],
  ['a walking aid', answering({ F3: 'yes' }), falls],
  ['dizziness', declares('DIZZY'), dizzy],
  ['medicine that makes dizzy', answering({ 'M.dizzy': 'yes' }), dizzy],
  ['dizziness from medicine', answering({ 'B19.dizzy': 'yes' }), dizzy],
  ['a nerve condition that passes the test', declares('NEURO'), ''],
  ['crashes after effort', declares('PEM'), 'noEngine'],
  ['crashes after effort, answered', answering({ B18: 'yes' }), 'noEngine'],
  ['white fingers', declares('RAYNAUD'), '-cold'],
  ['thin blood', answering({ B19: 'yes' }), '-smrSpine -ballPressure'],
  ['medicine for clotting', answering({ 'M.clotting': 'yes' }), '-smrSpine -ballPressure'],
  ['not standing', answering({ F1: 'no' }), '-standing -walk'],
  ['not sure of standing', answering({ F1: 'unsure' }), '-standing -walk'],
  ['standing', answering({ F1: 'yes', F2: 'yes', F4: 'yes', F5: 'yes' }), ''],
  ['not walking', answering({ F2: 'no' }), '-standing -walk'],
  ['not reaching the floor', answering({ F4: 'no' }), '-floor'],
  ['not transferring', answering({ F5: 'no' }), '-kneel -floor'],
  ['new medicine for pressure', declares('BP', { treated: 1, newMedicineWeeks: 1 }), controlled.replace('hang2', 'hang0')],
];

describe('caps and bans', () => {
  it.each(conditionRows)('of %s', (_name, who, expected) => {
    expect(limits(who)).toBe(expected);
  });
  it('of pelvic girdle pain in week 8 leave the back free to lie on', () => {
    const conditions = [
      { condition: 'PREG_PGP', since: FROM },
      { condition: 'PREGNANT', since: FROM, detail: { weeks: 8 } },
    ] as const;
    expect(limits(person({ conditions }))).toBe(pgp.replace('-supine ', ''));
  });
  it('of pregnancy let somebody who trains steadily jog', () => {
    const conditions = [{ condition: 'PREGNANT', since: FROM, detail: { weeks: 8 } }] as const;
    expect(limits(person({ conditions, assessment: { training: 2 } }))).toBe(preg1.replace('impact1', 'impact2'));
    expect(limits(person({ conditions, assessment: { training: 1 } }))).toBe(preg1);
  });
  it('of a shoulder, nerves and age depend on the tests', () => {
    const untested = { tests: {} };
    const conditions = (condition: Condition['condition']) => [{ condition, since: FROM }];
    expect(limits(person({ assessment: untested }))).toBe('hang0');
    expect(limits(person({ conditions: conditions('SHOULDER'), assessment: untested }))).toBe('hang0 over1 -pull_v');
    expect(limits(person({ conditions: conditions('NEURO'), assessment: untested }))).toBe(falls);
    expect(limits(person({ profile: { birthYear: 1961 } }))).toBe('rir3');
    expect(limits(person({ profile: { birthYear: 1962 } }))).toBe('');
    expect(limits(person({ profile: { birthYear: 1961 }, assessment: untested }))).toBe('hang0 bal1 -stepUp rir3 handHold');
  });
  it.each([
    ['hang0', { T8: { value: 11, pain: 0, on: FROM } }],
    ['', { T8: { value: 10, pain: 3, on: FROM } }],
    ['hang0', { T8: { value: 10, pain: 4, on: FROM } }],
    ['hang0', { T8: { value: 10, on: FROM } }],
    ['hang0', { T8: { pain: 0, on: FROM } }],
    ['hang0', { T8: { left: 2, right: 12, pain: 0, on: FROM } }],
    ['bal1 handHold', { T11: { left: 9, right: 30, on: FROM } }],
    ['', { T11: { left: 10, right: 10, on: FROM } }],
  ] as const)('say %s for %o', (expected, tests) => {
    const passed = { T8: { value: 5, pain: 0, on: FROM }, T11: { value: 20, on: FROM } } as const;
    expect(limits(person({ assessment: { tests: { ...passed, ...tests } } }))).toBe(expected);
  });
  it.each([
    ['rir3', { value: 5 }],
    ['hang1 rir3', { value: 4 }],
    ['hang1 rir3', { left: 5, right: 3 }],
  ] as const)('at 65 say %s after the step test %o', (expected, step) => {
    const tests = { T8: { value: 5, pain: 0, on: FROM }, T11: { value: 20, on: FROM }, T13: { ...step, on: FROM } } as const;
    expect(limits(person({ profile: { birthYear: 1950 }, assessment: { tests } }))).toBe(expected);
  });
  it('take the strictest of several conditions', () => {
    const conditions = [
      { condition: 'SPONDY', since: FROM },
      { condition: 'ELBOW', since: FROM },
      { condition: 'FALLS', since: FROM },
    ] as const;
    expect(limits(person({ conditions }))).toBe(
      'ext1 axial2 lean1 hang0 grip1 bal1 impact1 -inverted -stepUp -*superman* -*cobra* handHold',
    );
  });
});

const gentle = 'flex2 ext2 axial1 lean1 hang1 iso2 press2 bal2 impact1 neural1 stretch1 rir4 rung2 handHold';
describe('starting gently', () => {
  it('has its own caps, fewer afterwards', () => {
    expect(limits(person(), 0, 'window')).toBe(gentle);
    expect(limits(person(), 0, 'after')).toBe('axial2 lean2 rir3');
  });
});

describe('time', () => {
  const on = (who: Person, ...days: readonly number[]): readonly string[] => days.map((day) => limits(who, day));
  it('moves pregnancy on', () => {
    expect(on(told('PREGNANT', 13), 0, 6, 7, 48, 49)).toEqual([preg1, preg1, preg2, preg2, preg20]);
  });
  it('moves birth on', () => {
    const six = 'hang1 press2 impact1 -core_flexion';
    const first = 'axial1 hang0 press1 only';
    expect(on(told('BIRTH', 5, { symptoms: 0, caesarean: 0 }), 6, 7, 48, 49)).toEqual([first, six, six, '']);
    expect(on(told('BIRTH', 5), 48, 49)).toEqual([six.replace('press2', 'press1'), '']);
    expect(on(told('BIRTH', 20, { symptoms: 1 }), -1, 0, 13, 14)).toEqual(['', 'press2', 'press2', '']);
  });
  it('moves operations on, from the last week named', () => {
    const weeks12 = 'flex1 rot2 axial2 lean1 hang1 rir4';
    expect(on(told('DISC_SURG', 11, { cleared: 1 }), 6, 7, 105, 106)).toEqual([
      'flex1 ext1 rot1 axial1 lean1 hang0 press1 rir4',
      weeks12,
      weeks12,
      'flex2 hang2 rir3',
    ]);
    const year = 'flex1 ext1 rot1 axial2 hang0 rir4';
    expect(on(told('FUSION', 25, { cleared: 1 }), 6, 7, 189, 190)).toEqual([
      'flex1 ext1 rot1 axial1 lean1 hang0 press1 impact1 rir4',
      year,
      year,
      'flex1 rot2 axial2 hang2 rir3',
    ]);
  });
  it.each([
    ['DISC_SURG', 26, 'flex1 rot2 axial2 lean1 hang1 rir4', 'flex2 hang2 rir3'],
    ['FUSION', 52, 'flex1 ext1 rot1 axial2 hang0 rir4', 'flex1 rot2 axial2 hang2 rir3'],
  ] as const)('reaches the last stage of %s only while a clinician stands by it, told then or later', (condition, last, careful, later) => {
    const cleared = (weeks: number, ...days: readonly number[]): Person => ({
      ...told(condition, weeks),
      clearances: days.map((day) => ({ rule: condition, byRole: 'doctor', on: addDays(FROM, day) })),
    });
    // Ninety days from the word on, its own day included.
    expect(on(cleared(last + 4, 10), 9, 10, 99, 100)).toEqual([careful, later, later, careful]);
    // Said before the last week named is over: from the day after it.
    expect(on(cleared(last - 6, 0), 42, 43, 89, 90)).toEqual([careful, later, later, careful]);
    // Run out before that day, or said of something else.
    expect(on(cleared(last - 14, 0), 98, 99, 200)).toEqual([careful, careful, careful]);
    const other = { ...told(condition, last + 4), clearances: [{ rule: 'B12', byRole: 'doctor' as const, on: FROM }] };
    expect(on(other, 0, 10)).toEqual([careful, careful]);
    // Two that meet, in whichever order they are kept, and two with a gap between them.
    expect(on(cleared(last + 4, 60, 10), 10, 99, 100, 149, 150)).toEqual([later, later, later, later, careful]);
    expect(on(cleared(last + 4, 10, 120), 99, 100, 119, 120, 209, 210)).toEqual([later, careful, careful, later, later, careful]);
    expect(on({ ...cleared(last + 4, 10), conditions: told(condition, last + 4, { cleared: 1 }).conditions }, 9, 100)).toEqual([
      later,
      later,
    ]);
  });
  it('loosens leg symptoms after two and four weeks, and a moving vertebra after eight', () => {
    const two = sciatica.replace('axial1', 'axial2');
    expect(on(declares('SCIATICA'), 13, 14, 27, 28)).toEqual([sciatica, two, two, two.replace('hang1', 'hang2')]);
    expect(on(answering({ B9: 'yes' }), 13, 14)).toEqual([sciatica, two]);
    const early = 'ext1 axial2 lean1 hang1 impact1 -*superman* -*cobra*';
    expect(on(declares('SPONDY'), 55, 56)).toEqual([early, early.replace('lean1', 'lean2')]);
  });
  it('takes the latest of two declarations of leg symptoms', () => {
    const conditions = [
      { condition: 'SCIATICA', since: '2026-01-01' },
      { condition: 'SCIATICA', since: FROM },
    ] as const;
    expect(limits(person({ conditions }), 13)).toBe(sciatica);
    expect(limits(person({ conditions: conditions.slice(0, 1), answers: { B9: 'yes' } }), 13)).toBe(sciatica);
  });
  it('ends the four weeks of a new medicine', () => {
    const who = declares('BP', { treated: 1, newMedicineWeeks: 1 });
    expect(on(who, 20, 21)).toEqual([controlled.replace('hang2', 'hang0'), controlled]);
  });
  it('makes somebody 65 on the first of January', () => {
    const who = person({ profile: { birthYear: 1962 } });
    expect(on(who, 38, 39)).toEqual(['', 'rir3']);
  });
  it('ends being acute at six weeks', () => {
    const who = answering({}, { durationWeeks: 5 });
    expect(on(who, 6, 7)).toEqual(['flex1 ext1', '']);
    expect(limits(answering({}, { durationWeeks: 6 }))).toBe('');
  });
});

describe('direction', () => {
  const facing = (direction: Assessment['direction'], more: Partial<Assessment> = {}): Person =>
    answering({}, { ...(direction === undefined ? {} : { direction }), ...more });
  const bends = 'flex1 lean1';
  const arches = 'ext1 over2 -prone';
  it.each([
    ['', {}],
    ['flex1', { sit: 1 }],
    ['flex1', { morningBend: 1, bend: 0 }],
    ['flex1', { riseFromSitting: 1 }],
    [bends, { bend: 1 }],
    ['ext1', { stand: 1 }],
    ['ext1', { walk: 1 }],
    [bends, { sit: 1, bend: 1 }],
    [bends, { riseFromSitting: 1, bend: 1, stand: -1 }],
    ['flex1 lean1', { sit: 1, bend: 1, riseFromSitting: -1 }],
    ['flex1 ext1 lean1', { sit: 1, bend: 1, stand: 1 }],
    ['ext1 over2', { leanBack: 1 }],
    ['ext1 -prone', { lieFront: 1 }],
    ['flex1', { sit: 1 }],
    [arches, { walk: 1, lieFront: 1 }],
    [arches, { walk: 1, stand: 1, sit: -1 }],
    ['flex1 ext1', { walk: 1, stand: 1, sit: 1 }],
    ['flex1 ext1 lean1 over2 -prone', { walk: 1, stand: 1, sit: 1, bend: 1 }],
  ] as readonly (readonly [string, Assessment['direction']])[])('caps %s for %o', (expected, direction) => {
    expect(limits(facing(direction))).toBe(expected);
  });
  it('of a single provoker lasts fourteen days from the day it was told', () => {
    expect([13, 14].map((day) => limits(facing({ sit: 1 }), day))).toEqual(['flex1', '']);
    expect([13, 14].map((day) => limits(facing({ stand: 1 }), day))).toEqual(['ext1', '']);
    expect(limits(facing({ sit: 1 }, { directionOn: '2026-11-30' }), 20)).toBe('flex1');
  });
  it.each([
    ['flex1 ext1 lean1 over2 -prone', { walk: 1, stand: 1, sit: 1, bend: 1 }],
    ['', { walk: 1, sit: 1, bend: 1 }],
    ['', { walk: 1, stand: 1, sit: 1 }],
    [bends, { sit: 1, bend: 1, walk: -1 }],
    [arches, { walk: 1, stand: 1, sit: -1 }],
  ] as readonly (readonly [string, Assessment['direction']])[])('leaves %s after the fortnight of %o', (expected, direction) => {
    expect(limits(facing(direction), 14)).toBe(expected);
  });
  it('of a sensitive back stays, and loosens a step with each two green weeks', () => {
    const who = facing({ sit: 1, bend: 1 });
    expect([13, 14, 60].map((day) => limits(who, day))).toEqual([bends, bends, bends]);
    expect([13, 14, 60].map((day) => limits(who, day, 'none', true))).toEqual([bends, bends, bends]);
    expect([1, 2, 3, 9].map((pairs) => limits(who, 14, 'none', true, pairs))).toEqual(['flex2 lean2', '', '', '']);
    const other = facing({ stand: 1, walk: 1 });
    expect(limits(other, 60)).toBe(arches);
    expect([0, 1, 2].map((pairs) => limits(other, 60, 'none', true, pairs))).toEqual([arches, 'ext2 -prone', '']);
    const both = facing({ sit: 1, bend: 1, stand: 1, walk: 1 });
    expect(limits(both, 60, 'none', true, 2, 0)).toBe(arches);
    expect(limits(both, 60, 'none', true, 0, 2)).toBe(bends);
  });
  it.each([
    ['flex1 ext1', { settleMinutes: 1441 }],
    ['flex1 ext1', { aggravationMinutes: 4, painWorst: 4 }],
    ['', { aggravationMinutes: 4, painWorst: 3 }],
    ['', { aggravationMinutes: 31, painWorst: 9 }],
    ['flex1 ext1', { settleMinutes: 121, painWorst: 4 }],
    ['flex1 ext1', { settleMinutes: 121, painWorst: 3, painNow: 4 }],
    ['flex1 ext1', { settleMinutes: 121, painAvg: 4, painWorst: 3 }],
  ] as readonly (readonly [string, Partial<Assessment>])[])('caps %s when irritable: %o', (expected, assessment) => {
    expect(limits(answering({}, assessment))).toBe(expected);
  });
});

describe('thin bones and the hinge', () => {
  it('lean no further than 1 without a log, 2 with a mastered hinge', () => {
    expect(limits(declares('OSTEO'), 0, 'none', true)).toBe(
      osteo.replace('lean1', 'lean2').replace('noLoadedTwist', 'noLoadedTwist hingeFirst'),
    );
  });
});

describe('a person who cannot get to the floor', () => {
  it.each([
    ['-floor', { floor: 'no' }],
    ['', { floor: 'hard' }],
  ] as readonly (readonly [string, Partial<Profile>])[])('says %s for %o', (expected, profile) => {
    expect(limits(person({ profile }))).toBe(expected);
  });
});

describe('what is prepared', () => {
  it('keeps one frame for all days with the same rows', () => {
    const context = prepare(told('PREGNANT', 13), library);
    expect(frameOn(context, today, 'none', false)).toBe(frameOn(context, today + 6, 'none', false));
    expect(frameOn(context, today + 7, 'none', false)).not.toBe(frameOn(context, today, 'none', false));
    expect(frameOn(context, today + 7, 'none', false)).not.toBe(frameOn(context, today, 'after', false));
    expect(frameOn(context, today, 'window', false)).not.toBe(frameOn(context, today, 'none', false));
    expect(frameOn(context, today, 'none', true)).not.toBe(frameOn(context, today, 'none', false));
    expect(context.index).toBe(prepare(person(), library).index);
  });
  it('takes 60 kg where no weight was told', () => {
    const { kg: _kg, ...noWeight } = person().profile;
    expect(prepare({ ...person(), profile: noWeight }, library).kg).toBe(60);
    expect(prepare(person({ profile: { kg: 0 } }), library).kg).toBe(60);
    expect(prepare(person({ profile: { kg: 1 } }), library).kg).toBe(1);
  });
});
