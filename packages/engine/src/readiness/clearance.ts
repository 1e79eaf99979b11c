// What a clinician's clearance lowers, and when it ends.
import { daysBetween, isLocalDate } from '../dates.ts';
import type { Clearance, Person } from '../person.ts';
import type { LocalDate } from '../vocabulary.ts';
import { type Context, contextOf } from './context.ts';
import { findingsOf } from './findings.ts';
import { type Finding, strengthOf } from './rule.ts';

/** Days a clearance lasts, its own day included. Source: rule book 1.3. */
export const clearanceDays = 90;

/** In force by its dates alone; a clearance from the future or with an unreadable day is none. */
export function isInDate(clearance: Clearance, on: LocalDate): boolean {
  const age = daysBetween(clearance.on, on);
  return age >= 0 && age < clearanceDays;
}

/** Given on or after the day of the answers; an unreadable day proves nothing. */
const knewTheAnswers = (clearance: Clearance, { person }: Context): boolean =>
  isLocalDate(person.answeredOn) && daysBetween(person.answeredOn, clearance.on) >= 0;

const covers = (clearance: Clearance, finding: Finding, c: Context): boolean =>
  clearance.rule === finding.rule && finding.clearable !== false && (finding.acute !== true || knewTheAnswers(clearance, c));

function lowered(finding: Finding): Finding {
  const { urgency: _, ...rest } = finding;
  return { ...rest, level: 'gentle', cleared: true };
}

/**
 * Lowers each CLINICIAN finding that a clearance names to GENTLE; never an EMERGENCY.
 * Where a finding stays open, answers newer than a clearance end it. Source: rule book 1.3.
 */
export function afterClearances(found: readonly Finding[], c: Context): readonly Finding[] {
  const inDate = c.person.clearances.filter((clearance) => isInDate(clearance, c.on));
  if (inDate.length === 0) return found;
  const coveredBy = (clearances: readonly Clearance[], finding: Finding): boolean =>
    finding.level === 'clinician' && clearances.some((clearance) => covers(clearance, finding, c));
  const open = found.some((finding) => strengthOf(finding) >= 2 && !coveredBy(inDate, finding));
  const inForce = open ? inDate.filter((clearance) => knewTheAnswers(clearance, c)) : inDate;
  return found.map((finding) => (coveredBy(inForce, finding) ? lowered(finding) : finding));
}

const isBlockRule = ({ rule }: Finding): boolean => /^[AB]\d/.test(rule);

/**
 * The clearances that outlive new answers: none, once a rule of block A or B fires that did not, or fires more strongly.
 * For whoever folds answers into a person; `before` holds the clearances. Source: rule book 1.3.
 */
export function keptClearances(before: Person, after: Person, on: LocalDate): readonly Clearance[] {
  const strongest = new Map<string, number>();
  for (const finding of findingsOf(contextOf(before, on))) {
    strongest.set(finding.rule, Math.max(strengthOf(finding), strongest.get(finding.rule) ?? 0));
  }
  const isNew = (finding: Finding): boolean => isBlockRule(finding) && strengthOf(finding) > (strongest.get(finding.rule) ?? 0);
  return findingsOf(contextOf(after, on)).some(isNew) ? [] : before.clearances;
}
