// Shapes of what is known about a person. Ranges: rule book 2.1 to 2.5, AM-29; where it gives none, what a body or a day allows.
import type { BodyLocation, FactorItem, Goal, Person, Provocation } from '../person.ts';
import { declarable, kits, type SelfTestId } from '../vocabulary.ts';
import { fieldsOf, listOf, someOf, tableOf } from './compound-shapes.ts';
import { answers, exerciseId, nrs, token } from './name-shapes.ts';
import { day, named, numberFrom, oneOf, timeOfDay, wholeFrom, words } from './scalar-shapes.ts';
import type { Shape } from './shape.ts';

export const selfTestIds: readonly SelfTestId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13'];
const factorItems: readonly FactorItem[] = [
  'injuryEvent',
  'strained',
  'sameTask',
  'longSitting',
  'avoidsBending',
  'unsureLifting',
  'knownStructure',
  'legLength',
  'stressed',
  'worried',
  'shortSleep',
  'lowActivity',
  'smoking',
  'diet',
];

const weeks = numberFrom(0, 5200);
const noOrYes = wholeFrom(0, 1);
/** Details of a declared condition, listed in `person.ts`. A name not listed is kept as long as it is a number. */
const detail = fieldsOf(
  {},
  {
    weeks,
    surgeryWeeks: weeks,
    newMedicineWeeks: weeks,
    systolic: numberFrom(40, 350),
    diastolic: numberFrom(20, 250),
    ...Object.fromEntries(
      // biome-ignore format: one list
      ['caesarean', 'symptoms', 'checked', 'cleared', 'highGrade', 'progressive', 'proneProvokes', 'treated', 'tight', 'kneelHurts', 'armNew', 'neuropathy', 'pressHurts', 'overheadHurts', 'pulldownHurts', 'lightHeaded'].map((name) => [name, noOrYes]),
    ),
  },
  numberFrom(-100_000, 100_000),
) as Shape<Readonly<Record<string, number>>>;

export const declared = oneOf(...declarable);
export const conditionFields = { condition: declared, since: day };
export const condition = fieldsOf(conditionFields, { detail });
export const clearance = fieldsOf({ rule: token, byRole: words(80), on: day }, {});

const profileNeeded = {
  kit: listOf(oneOf(...kits), 100),
  minutes: numberFrom(2, 90),
  daysPerWeek: wholeFrom(1, 7),
  floor: oneOf('yes', 'hard', 'no'),
  goals: listOf(oneOf<Goal>('bother-less', 'stronger', 'sit-work', 'activity', 'fitness', 'wind-down'), 6),
  optIn: listOf(token, 200),
};
const profileOptional = {
  birthYear: wholeFrom(1900, 2199),
  sex: oneOf('female', 'male', 'other'),
  kg: numberFrom(1, 500),
  weightsKg: listOf(numberFrom(0, 500), 100),
  weekdays: listOf(wholeFrom(1, 7), 7),
  wakeTime: timeOfDay,
  country: named(/^[A-Z]{2}$/, 'NO'),
  avoid: listOf(exerciseId, 300),
};
const profile = fieldsOf(profileNeeded, profileOptional);
export const someProfile = fieldsOf({}, { ...profileNeeded, ...profileOptional });

const minutes = numberFrom(0, 100_000);
const provocation = wholeFrom<Provocation>(-1, 1);
const score = wholeFrom<0 | 1 | 2 | 3>(0, 3);
/** A self-test's figure: repetitions, seconds, minutes, degrees, or cm, which fall below 0 when hands pass the floor. */
export const testFigure = numberFrom(-200, 10_000);
const testResult = fieldsOf({ on: day }, { left: testFigure, right: testFigure, value: testFigure, pain: nrs });
const directions = ['sit', 'bend', 'riseFromSitting', 'morningBend', 'stand', 'walk', 'leanBack', 'lieFront'] as const;

export const assessment = fieldsOf(
  {},
  {
    locations: listOf(oneOf<BodyLocation>('neck', 'upper-back', 'mid-back', 'low-back', 'buttock', 'leg-above-knee', 'leg-below-knee'), 7),
    durationWeeks: weeks,
    onsetAge: numberFrom(0, 130),
    episodesPastYear: wholeFrom(0, 400),
    painNow: nrs,
    painAvg: nrs,
    painWorst: nrs,
    legPain: nrs,
    aggravationMinutes: minutes,
    settleMinutes: minutes,
    direction: someOf(directions, provocation),
    directionOn: day,
    legSymptoms: oneOf('none', 'above-knee', 'below-knee'),
    legTrend: oneOf('same', 'up', 'down'),
    sittingHours: numberFrom(0, 24),
    activeMinutes: numberFrom(0, 10_080),
    training: wholeFrom<0 | 1 | 2>(0, 2),
    sleepHours: numberFrom(0, 24),
    stress: nrs,
    worry: nrs,
    lowMood: nrs,
    confidence: nrs,
    factors: someOf(factorItems, score),
    tightAreas: listOf(oneOf('hip-front', 'hamstring', 'buttock', 'calf', 'chest', 'upper-back', 'low-back'), 7),
    walkMinutes: listOf(numberFrom(0, 1440), 3),
    comfortableKg: tableOf(exerciseId, numberFrom(0, 500), 300),
    sport: words(80),
    tests: someOf(selfTestIds, testResult),
  },
);

export const person: Shape<Person> = fieldsOf(
  {
    format: oneOf('plumbline-person/1'),
    answeredOn: day,
    answers,
    conditions: listOf(condition, 60),
    clearances: listOf(clearance, 60),
    profile,
    assessment,
  },
  {},
);
