// How long the limits of a person stand while nothing new is said: what counts days counts them to a day that can be told.
import { addDays } from '../dates.ts';
import type { Person } from '../person.ts';
import type { ConditionKey, Declarable, LocalDate } from '../vocabulary.ts';
import { activeConditions } from './conditions.ts';
import { isAcute, PROVOKER_DAYS } from './direction.ts';

/** Conditions whose rows count weeks: their limits are worked out every day. */
const counted: ReadonlySet<Declarable> = new Set(['PREGNANT', 'PREG_PGP', 'BIRTH', 'DISC_SURG', 'FUSION', 'BP']);
/** Ages in days at which a row of 1.5 changes. */
const turns: Readonly<Partial<Record<ConditionKey, readonly number[]>>> = { SPONDY: [56], SCIATICA: [14, 28] };

/**
 * The first day after `on` on which `limitsFor` may give this person other limits from the same history; never later than New Year,
 * when everybody grows older.
 */
export function standsUntil(person: Person, on: LocalDate): LocalDate {
  const { conditions, assessment, answeredOn } = person;
  if (isAcute(person, on) || conditions.some((c) => counted.has(c.condition))) return addDays(on, 1);
  let until = `${Number(on.slice(0, 4)) + 1}-01-01`;
  const turn = (day: LocalDate): void => {
    if (day > on && day < until) until = day;
  };
  for (const { key, since } of activeConditions(person, on)) for (const days of turns[key] ?? []) turn(addDays(since, days));
  if (assessment.direction !== undefined) turn(addDays(assessment.directionOn ?? answeredOn, PROVOKER_DAYS));
  for (const result of Object.values(assessment.tests ?? {})) turn(result.on);
  return until;
}
