// The way back after an emergency outcome: locked until everything is asked again, then gentle for two weeks.
import { daysBetween } from '../dates.ts';
import type { Person, QuestionId } from '../person.ts';
import type { LocalDate } from '../vocabulary.ts';
import { no, yes } from './answers.ts';
import { contextOf } from './context.ts';
import { questions, unansweredIn } from './questions.ts';
import { emergency, type Finding, gentle } from './rule.ts';
import { isHistory } from './signs.ts';

export interface EmergencyLock {
  /** The day of the emergency outcome. */
  readonly since: LocalDate;
  /** The day of the full re-screen that passed `releasesEmergency`; none yet means locked. */
  readonly releasedOn?: LocalDate;
}

/** Days that stay gentle after the release, its own day included. Source: rule book 1.3. */
export const gentleDaysAfterEmergency = 14;

const historyIds: readonly QuestionId[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];

/**
 * A full re-screen opens the lock: assessed since, nothing unanswered, and every block A item asked is "no",
 * or history unchanged for over a year. Source: rule book 1.3, AM-09.
 */
export function releasesEmergency(person: Person, on: LocalDate, assessed: boolean): boolean {
  const c = contextOf(person, on);
  if (!assessed || unansweredIn(c).length > 0) return false;
  const isOld = (id: QuestionId): boolean => historyIds.includes(id) && yes(c.answers, id) && isHistory(c.answers, id);
  return questions
    .filter(({ block, followUp, asked }) => block === 'A' && !followUp && asked(c))
    .every(({ id }) => no(c.answers, id) || isOld(id));
}

/** EMERGENCY while locked, at least GENTLE for 14 days after the release, then nothing. For `readiness(person, on, [finding])`. */
export function afterEmergency({ since, releasedOn }: EmergencyLock, on: LocalDate): Finding | undefined {
  const why = { rule: '1.3', source: 'design', tag: 'other' } as const;
  if (releasedOn === undefined || !(daysBetween(since, releasedOn) >= 0)) return { ...why, ...emergency };
  const days = daysBetween(releasedOn, on);
  return days >= gentleDaysAfterEmergency ? undefined : { ...why, ...(days >= 0 ? gentle : emergency) };
}
