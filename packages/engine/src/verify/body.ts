// What can be read off a person before any rule is applied: age, pain, irritability, tests, declared conditions.
import { fromDayNumber, toDayNumber } from '../dates.ts';
import type { Assessment, Condition, Person } from '../person.ts';
import type { Declarable, SelfTestId } from '../vocabulary.ts';
import { said } from './answers.ts';

const least = (...values: readonly (number | undefined)[]): number | undefined => {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
};
const largest = (...values: readonly (number | undefined)[]): number => Math.max(0, ...values.filter((value) => value !== undefined));

export const declared = (person: Person, condition: Declarable): readonly Condition[] =>
  person.conditions.filter((entry) => entry.condition === condition);
export const isDeclared = (person: Person, condition: Declarable): boolean =>
  person.conditions.some((entry) => entry.condition === condition);
/** Declared, and this was not told to be absent: silence is read the careful way. */
export const mayHaveDetail = (person: Person, condition: Declarable, name: string): boolean =>
  declared(person, condition).some((entry) => entry.detail?.[name] !== 0);
export const hasDetail = (person: Person, condition: Declarable, name: string): boolean =>
  declared(person, condition).some((entry) => entry.detail?.[name] === 1);

export const isExpecting = (person: Person): boolean => isDeclared(person, 'PREGNANT') || isDeclared(person, 'PREG_PGP');
/** Declared, or said by B13, which a declared birth explains as well. Source: rule book A13, B13. */
export const mayExpect = (person: Person): boolean => isExpecting(person) || (said(person.answers, 'B13') && !isDeclared(person, 'BIRTH'));

/** B12 said that there was an operation, and no declaration says which and when. */
export const isUntoldSurgery = (person: Person): boolean =>
  said(person.answers, 'B12') && !isDeclared(person, 'DISC_SURG') && !isDeclared(person, 'FUSION');

/** The day number of the event itself: `weeks` at `since`, counted back; weeks that were not told count as none. */
export const eventDay = (condition: Condition, weeks = condition.detail?.['weeks']): number =>
  toDayNumber(condition.since) - Math.round(7 * (weeks ?? 0));

/** Age in years that the person reaches in the year of that day. Source: rule book R9 (birth year only). */
export const ageOn = (person: Person, day: number): number | undefined =>
  person.profile.birthYear === undefined ? undefined : Number(fromDayNumber(day).slice(0, 4)) - person.profile.birthYear;

/** 0 to 10, as it is at the start. */
export const painAtStart = (person: Person): number => largest(person.assessment.painNow, person.assessment.painAvg);
/** 0 to 10, the highest that was told. */
export const worstPain = (person: Person): number => largest(painAtStart(person), person.assessment.painWorst);

/** A week told to be without pain is no pain only when no episode began within this many weeks. */
const EPISODE_WEEKS = 12;

/** True when the pain began within these weeks, or nobody said when; silence about pain is not its absence. */
export function isNewPain({ assessment }: Person, weeks: number): boolean {
  const { durationWeeks, painWorst, painAvg } = assessment;
  const absent = painWorst === 0 || (painWorst === undefined && painAvg === 0);
  if (absent && (durationWeeks === undefined || durationWeeks > EPISODE_WEEKS)) return false;
  return durationWeeks === undefined || durationWeeks <= weeks;
}

const provokePoints = (minutes: number | undefined): number => (minutes === undefined || minutes > 30 ? 0 : minutes >= 5 ? 1 : 2);
/** Of answers that do not agree the highest counts. Source: AM-08. */
const worstPoints = ({ painNow, painAvg, painWorst }: Assessment): number => {
  const worst = largest(painNow, painAvg, painWorst);
  return worst <= 3 ? 0 : worst <= 6 ? 1 : 2;
};
const settlePoints = (minutes: number | undefined): number =>
  minutes === undefined || minutes <= 30 ? 0 : minutes <= 120 ? 1 : minutes <= 1440 ? 2 : 3;

/** 0 low, 1 moderate, 2 high. Source: rule book 2.1. */
export function irritability(assessment: Assessment): 0 | 1 | 2 {
  const settling = settlePoints(assessment.settleMinutes);
  const sum = provokePoints(assessment.aggravationMinutes) + worstPoints(assessment) + settling;
  return settling === 3 || sum >= 5 ? 2 : sum >= 3 ? 1 : 0;
}

/** The poorest side of a test that is better when larger; undefined when it was not done. */
export const leastOfTest = (person: Person, id: SelfTestId): number | undefined => {
  const result = person.assessment.tests?.[id];
  return result === undefined ? undefined : least(result.left, result.right, result.value);
};

/** Arm raise at the wall within 10 cm on both sides at pain 3 or less, pain told. Source: rule book T8. */
export function passesArmRaise(person: Person): boolean {
  const result = person.assessment.tests?.T8;
  if (result?.pain === undefined || result.pain > 3) return false;
  const gaps = [result.left, result.right, result.value].filter((gap) => gap !== undefined);
  return gaps.length > 0 && Math.max(...gaps) <= 10;
}
/** One-leg stand of 10 s or more. Source: rule book T11. */
export const passesOneLegStand = (person: Person): boolean => (leastOfTest(person, 'T11') ?? 0) >= 10;
/** Five steady steps on and off. Source: settled, rules made codable 12. */
export const passesStepUp = (person: Person): boolean => (leastOfTest(person, 'T13') ?? 0) >= 5;
/** Turning by less than 40 degrees to a side, or by over 10 more to one than to the other. Source: rule book T9. */
export function turnsShort(person: Person, day: number): boolean {
  const { left, right, value, on } = person.assessment.tests?.T9 ?? {};
  if (on === undefined || toDayNumber(on) > day) return false;
  const short = [left, right, value].some((degrees) => degrees !== undefined && degrees < 40);
  return short || (left !== undefined && right !== undefined && Math.max(left, right) - Math.min(left, right) > 10);
}
