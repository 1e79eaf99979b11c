// What a cap row may ask about a person beyond its own condition, worked out once a day.
import { type Irritability, irritabilityOf } from '../assessment/irritability.ts';
import { raisePassedOn, singleLegPassedOn, stepUpPassedOn } from '../assessment/test-results.ts';
import { daysBetween } from '../dates.ts';
import type { Person } from '../person.ts';
import type { LocalDate } from '../vocabulary.ts';

/** What the log knows that rows of 1.5 depend on. */
export interface BodyHistory {
  /** The hip hinge is mastered (rule book 4.5): OSTEO may lean to 2. */
  readonly hingeMastered: boolean;
  /** Whole weeks without heaviness or leaking: PELVIC may press to 2 from 4 on. */
  readonly symptomFreeWeeks: number;
}
export interface BodyFacts extends BodyHistory {
  readonly trained: boolean;
  readonly irritability: Irritability['level'];
  /** Days on which the gate tests were passed. */
  readonly raisePassed: LocalDate | undefined;
  readonly singleLegPassed: LocalDate | undefined;
  readonly stepUpPassed: LocalDate | undefined;
}

export function bodyFacts(person: Person, on: LocalDate, history: BodyHistory): BodyFacts {
  const { assessment } = person;
  return {
    hingeMastered: history.hingeMastered,
    symptomFreeWeeks: history.symptomFreeWeeks,
    trained: assessment.training === 2,
    irritability: irritabilityOf(assessment).level,
    raisePassed: raisePassedOn(assessment.tests, on),
    singleLegPassed: singleLegPassedOn(assessment.tests, on),
    stepUpPassed: stepUpPassedOn(assessment.tests, on),
  };
}

/** Whole days since `since`, never negative; a day that cannot be read counts as today, the careful end of every window. */
export function elapsedDays(since: LocalDate, on: LocalDate): number {
  const days = daysBetween(since, on);
  return days > 0 ? days : 0;
}
/** Weeks on `on`, parts included, of something that was `weeks` old at `since`. */
export const weeksOn = (weeks: number, since: LocalDate, on: LocalDate): number => weeks + elapsedDays(since, on) / 7;
