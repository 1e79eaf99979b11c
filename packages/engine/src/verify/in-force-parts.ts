// Which rows are in force, and when: joints, balance, function, gates and direction. Source: rule book 1.5, 2.2, 4.7, AM-07, AM-13, AM-14.
import { toDayNumber } from '../dates.ts';
import type { Person, Provocation } from '../person.ts';
import {
  declared,
  hasDetail,
  irritability,
  isDeclared,
  leastOfTest,
  mayHaveDetail,
  passesArmRaise,
  passesOneLegStand,
  passesStepUp,
} from './body.ts';
import type { Burdens } from './burdens.ts';
import { type CapRow, rows } from './cap-table.ts';
import { type Span, since, until, when } from './spans.ts';

const jointSpans = (person: Person): readonly Span[] => [
  ...when(isDeclared(person, 'SHOULDER'), passesArmRaise(person) ? rows.SHOULDER_PASSED : rows.SHOULDER),
  ...when(hasDetail(person, 'SHOULDER', 'overheadHurts'), rows.SHOULDER_HURTS),
  ...when(mayHaveDetail(person, 'SHOULDER', 'pulldownHurts'), rows.SHOULDER_PULL),
  ...when(isDeclared(person, 'SHOULDER_INST'), rows.SHOULDER_INST),
  ...when(isDeclared(person, 'WRIST'), rows.WRIST),
  ...when(hasDetail(person, 'WRIST', 'pressHurts'), rows.WRIST_HURTS),
  ...when(isDeclared(person, 'ELBOW'), rows.ELBOW),
  ...when(isDeclared(person, 'KNEE'), rows.KNEE),
  ...when(mayHaveDetail(person, 'KNEE', 'kneelHurts'), rows.KNEE_HURTS),
  ...when(isDeclared(person, 'HIP'), rows.HIP),
  ...when(hasDetail(person, 'HIP', 'kneelHurts'), rows.HIP_HURTS),
  ...when(isDeclared(person, 'NECK'), rows.NECK),
];

/** A movement disorder asks for a one-leg stand that was done since it was named: one from before shows nothing of it. Source: NEURO, 1.5. */
const waitsForBalance = (person: Person): boolean =>
  declared(person, 'NEURO').some(({ since }) => !passesOneLegStand(person) || (person.assessment.tests?.T11?.on ?? '') < since);

function balanceSpans(person: Person, burdens: Burdens): readonly Span[] {
  const { birthYear } = person.profile;
  const old = birthYear === undefined ? Number.POSITIVE_INFINITY : toDayNumber(`${birthYear + 65}-01-01`);
  const stands = passesOneLegStand(person);
  return [
    ...when(burdens.dizzy, rows.DIZZY),
    ...when(burdens.falls || waitsForBalance(person), rows.FALLS),
    ...when(leastOfTest(person, 'T11') !== undefined && !stands, rows.NO_T11),
    since(rows.AGE65, old),
    ...(stands ? [] : [since(rows.AGE65_STAND, old)]),
    ...(passesStepUp(person) ? [] : [since(rows.AGE65_STEP, old)]),
    ...when(!passesArmRaise(person), rows.NO_T8),
  ];
}

const otherSpans = (person: Person, burdens: Burdens): readonly Span[] => [
  ...when(isDeclared(person, 'HYPERMOB'), rows.HYPERMOB),
  ...when(burdens.pelvic, rows.PELVIC),
  ...when(isDeclared(person, 'EYE'), rows.EYE),
  ...when(burdens.crashes, rows.PEM),
  ...when(mayHaveDetail(person, 'DIAB', 'neuropathy'), rows.NUMB_SKIN),
  ...when(isDeclared(person, 'RAYNAUD'), rows.RAYNAUD),
  ...when(burdens.thinBlood, rows.BLOOD_THIN),
];

const denies = (person: Person, id: string): boolean => person.answers[id] === 'no' || person.answers[id] === 'unsure';

const functionSpans = (person: Person): readonly Span[] => [
  ...when(denies(person, 'F1') || denies(person, 'F2'), rows.SEATED),
  ...when(denies(person, 'F4') || person.profile.floor === 'no', rows.NO_FLOOR),
  ...when(denies(person, 'F5'), rows.NO_TRANSFER),
];

type Marks = readonly (Provocation | undefined)[];
const sumOf = (marks: Marks): number => marks.reduce<number>((sum, mark) => sum + (mark ?? 0), 0);

/** What the direction questions say of bending and of arching. Source: rule book 2.1. */
export function directionOf(person: Person) {
  const told = person.assessment.direction ?? {};
  const bend: Marks = [told.sit, told.bend, told.riseFromSitting, told.morningBend];
  const arch: Marks = [told.stand, told.walk, told.leanBack, told.lieFront];
  const [flex, ext] = [sumOf(bend), sumOf(arch)];
  return {
    bendEases: bend.includes(-1),
    archEases: arch.includes(-1),
    flexSensitive: flex >= 2 && (ext <= 0 || ext >= 2),
    extSensitive: ext >= 2 && (flex <= 0 || flex >= 2),
  };
}

/** What each thing that makes it worse takes away for a fortnight. Source: AM-14 with 2.2. */
const provokedRows: readonly (readonly [keyof NonNullable<Person['assessment']['direction']>, CapRow])[] = [
  ['sit', rows.FLEX_PROVOKED],
  ['bend', rows.BEND_PROVOKED],
  ['riseFromSitting', rows.FLEX_PROVOKED],
  ['morningBend', rows.FLEX_PROVOKED],
  ['stand', rows.EXT_PROVOKED],
  ['walk', rows.EXT_PROVOKED],
  ['leanBack', rows.REACH_PROVOKED],
  ['lieFront', rows.FRONT_PROVOKED],
];

/** A sensitive direction loosens by green weeks alone, which only a log can show (2.2). */
function directionSpans(person: Person): readonly Span[] {
  const start = toDayNumber(person.assessment.directionOn ?? person.answeredOn);
  const direction = directionOf(person);
  return [
    ...provokedRows.filter(([item]) => person.assessment.direction?.[item] === 1).map(([, row]) => until(row, start + 14)),
    ...when(direction.flexSensitive, rows.FLEX_SENSITIVE),
    ...when(direction.extSensitive, rows.EXT_SENSITIVE),
  ];
}

function acuteSpans(person: Person): readonly Span[] {
  const { durationWeeks } = person.assessment;
  const acute = durationWeeks === undefined ? [] : [until(rows.ACUTE, toDayNumber(person.answeredOn) + (6 - durationWeeks) * 7)];
  return [...acute, ...when(irritability(person.assessment) > 0, rows.ACUTE)];
}

/** Rows for joints, balance, tests, function and direction. */
export const partSpans = (person: Person, burdens: Burdens): readonly Span[] => [
  ...jointSpans(person),
  ...balanceSpans(person, burdens),
  ...otherSpans(person, burdens),
  ...functionSpans(person),
  ...directionSpans(person),
  ...acuteSpans(person),
];
