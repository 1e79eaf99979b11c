// How long the limits of a person stand while nothing new is said: what counts days counts them to a day that can be told.
import { addDays, daysBetween } from '../dates.ts';
import type { Person } from '../person.ts';
import { saysTheSame, WEEKS_COUNTED } from '../readiness/stands.ts';
import type { ConditionKey, Declarable, LocalDate } from '../vocabulary.ts';
import { activeConditions, CLEARANCE_DAYS } from './conditions.ts';
import { ACUTE_WEEKS, isAcute, PROVOKER_DAYS } from './direction.ts';

/** Conditions whose rows count weeks. */
const counted: ReadonlySet<Declarable> = new Set(['PREGNANT', 'PREG_PGP', 'BIRTH', 'DISC_SURG', 'FUSION', 'BP']);
/** Ages in days at which a row of 1.5 changes. */
const turns: Readonly<Partial<Record<ConditionKey, readonly number[]>>> = { SPONDY: [56], SCIATICA: [14, 28] };

/**
 * The first day after `on` on which `limitsFor` may give this person other limits from the same history; never later than New Year,
 * when everybody grows older.
 */
export function standsUntil(person: Person, on: LocalDate): LocalDate {
  const { conditions, clearances, assessment, answeredOn } = person;
  const tomorrow = addDays(on, 1);
  let until = `${Number(on.slice(0, 4)) + 1}-01-01`;
  const turn = (day: LocalDate): void => {
    if (day > on && day < until) until = day;
  };
  const { durationWeeks = 0 } = assessment;
  if (isAcute(person, on)) {
    if (!Number.isInteger(durationWeeks)) return tomorrow;
    turn(addDays(answeredOn, 7 * (ACUTE_WEEKS - durationWeeks)));
  }
  for (const { condition, since, detail = {} } of conditions) {
    if (!counted.has(condition)) continue;
    const days = daysBetween(since, on);
    if (days < WEEKS_COUNTED * 7 && !Object.values(detail).every(Number.isInteger)) return tomorrow;
    // Rows compare with whole weeks: on the first day of a week they may turn, and on the next.
    if (days < WEEKS_COUNTED * 7) turn(addDays(on, days % 7 === 0 ? 1 : 7 * Math.ceil(days / 7) - days));
    for (const clearance of clearances) for (const age of [0, CLEARANCE_DAYS]) turn(addDays(clearance.on, age));
  }
  for (const { key, since } of activeConditions(person, on)) for (const days of turns[key] ?? []) turn(addDays(since, days));
  if (assessment.direction !== undefined) turn(addDays(assessment.directionOn ?? answeredOn, PROVOKER_DAYS));
  // A file may hold a test that nobody knows, with anything in it.
  for (const result of Object.values(assessment.tests ?? {})) if (typeof result?.on === 'string') turn(result.on);
  return until;
}

/** True where the limits are those of the other person too: nothing else was said, and nothing counts from the day of saying it. */
export const sameLimits = (a: Person, b: Person, on: LocalDate): boolean =>
  a === b ||
  (saysTheSame(a, b) &&
    a.clearances === b.clearances &&
    (a.answeredOn === b.answeredOn || !(countsFromAnswers(a, on) || countsFromAnswers(b, on))));

const countsFromAnswers = (person: Person, on: LocalDate): boolean =>
  isAcute(person, on) ||
  (person.assessment.direction !== undefined && person.assessment.directionOn === undefined) ||
  activeConditions(person, on).some(({ key, since }) => turns[key] !== undefined && since === person.answeredOn);
