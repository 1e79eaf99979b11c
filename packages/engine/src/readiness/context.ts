// What the rules read of a person on a day, worked out once.
import { daysBetween, isLocalDate } from '../dates.ts';
import type { Answers, Condition, Person } from '../person.ts';
import type { Declarable, LocalDate } from '../vocabulary.ts';

export interface Context {
  readonly person: Person;
  readonly answers: Answers;
  readonly on: LocalDate;
  /** Years, as if this year's birthday were past; only the birth year is known. */
  readonly age: number | undefined;
  /** The higher of pain now and on average, 0 to 10; the worst of the week where neither is known. */
  readonly pain: number | undefined;
  /** Whole or part weeks since this pain began. */
  readonly painWeeks: number | undefined;
  /** The week is known to have been without pain, and no episode began within 12 weeks. */
  readonly painless: boolean;
}

export function contextOf(person: Person, on: LocalDate): Context {
  const { painNow, painAvg, painWorst, durationWeeks } = person.assessment;
  const age = Number(on.slice(0, 4)) - (person.profile.birthYear ?? Number.NaN);
  const known = painNow !== undefined || painAvg !== undefined;
  return {
    person,
    answers: person.answers,
    on,
    age: Number.isFinite(age) ? age : undefined,
    pain: known ? Math.max(painNow ?? 0, painAvg ?? 0) : painWorst,
    painWeeks: durationWeeks,
    painless: (durationWeeks ?? 13) > 12 && (painWorst === 0 || (painWorst === undefined && painAvg === 0)),
  };
}

/** True when such a condition is declared, and `test` holds for one of them. */
export function declared(c: Context, key: Declarable, test: (condition: Condition) => boolean = () => true): boolean {
  return c.person.conditions.some((condition) => condition.condition === key && test(condition));
}

export const detailOf = (condition: Condition, name: string): number | undefined => condition.detail?.[name];

/** Weeks counted on from the day of declaring; what is missing or unreadable counts as 0, which is the careful end. Source: settled 12. */
export function weeksNow(c: Context, condition: Condition, name: string): number {
  const days = isLocalDate(condition.since) ? daysBetween(condition.since, c.on) : 0;
  return (detailOf(condition, name) ?? 0) + (days > 0 ? days : 0) / 7;
}
