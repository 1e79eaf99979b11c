// May this person train today? The strongest of all findings, with every reason.
import type { Answers, Person, QuestionId } from '../person.ts';
import type { Because, ClinicianTag, Outcome, Verdict } from '../reasoning.ts';
import type { LocalDate } from '../vocabulary.ts';
import { cardsFor } from './cards.ts';
import { afterClearances } from './clearance.ts';
import { type Context, contextOf } from './context.ts';
import { findingsOf } from './findings.ts';
import { unansweredIn } from './questions.ts';
import { type Finding, type Gives, go, strengthOf } from './rule.ts';
import { sameDays, saysTheSame } from './stands.ts';

/** Tags that stop walking too. Source: settled, rules made codable 2. */
const stillTags: readonly ClinicianTag[] = ['chest', 'neuro', 'infection', 'fracture'];

const stopsWalking = ({ level, tag, rule }: Finding): boolean => level === 'clinician' && (stillTags.includes(tag) || rule === 'B22');

function reasonOf(finding: Finding): Because {
  const { rule, source, answer, cleared } = finding;
  const reason: { -readonly [K in keyof Because]: Because[K] } = { rule, source };
  if (answer !== undefined) reason.answer = answer;
  reason.field = 'level';
  if (cleared) reason.was = strengthOf({ level: 'clinician' });
  reason.now = strengthOf(finding);
  return reason;
}

const furthestReferral = (found: readonly Finding[]): 'routine' | 'soon' | undefined =>
  found.some(({ refer }) => refer === 'soon') ? 'soon' : found.find(({ refer }) => refer !== undefined)?.refer;

function mayWalk({ level, urgency }: Gives, found: readonly Finding[], blockAOpen: boolean): boolean {
  if (blockAOpen || level === 'emergency' || urgency === 'today') return false;
  return !found.some(stopsWalking);
}

/** What the answers alone say, before any clearance. */
interface Asked {
  readonly c: Context;
  readonly known: readonly Finding[];
  readonly unanswered: readonly QuestionId[];
}
const asked = new WeakMap<Answers, Asked>();

/** Asked for many times a day, and nearly always the same from day to day: kept with the answers until something else is said. */
function askedOf(c: Context): Asked {
  const before = asked.get(c.answers);
  if (before && stands(before.c, c)) return before;
  const now = { c, known: findingsOf(c), unanswered: unansweredIn(c) };
  asked.set(c.answers, now);
  return now;
}
const stands = (a: Context, b: Context): boolean => saysTheSame(a.person, b.person) && sameDays(b.person, a.on, b.on);

/**
 * The readiness of a person on a day: the maximum over all findings after clearances. Total: an answer for any person.
 *
 * `more` brings findings from history (`rescreen`, `afterEmergency`, `faintFinding`).
 * Units: `because[].now` and `.was` are strengths, 0 go, 1 gentle, 2 to 4 clinician by urgency, 5 emergency.
 * Source: rule book 1.1 to 1.3.
 */
export function readiness(person: Person, on: LocalDate, more: readonly Finding[] = []): Verdict {
  const c = contextOf(person, on);
  const { known, unanswered } = askedOf(c);
  const found = afterClearances([...known, ...more], c).toSorted((a, b) => strengthOf(b) - strengthOf(a));
  const top: Gives = found[0] ?? go;
  const refer = furthestReferral(found);
  return {
    outcome: top.level,
    ...(top.urgency === undefined ? {} : { urgency: top.urgency }),
    ...(refer === undefined ? {} : { refer }),
    walking: mayWalk(
      top,
      found,
      unanswered.some((id) => id.startsWith('A')),
    ),
    because: found.map(reasonOf),
    unanswered,
    cards: cardsFor({ c, outcome: top.level, found }),
  };
}

/** The outcome of `readiness` alone, for who needs no reasons. */
export function outcomeOf(person: Person, on: LocalDate): Outcome {
  const c = contextOf(person, on);
  const found = afterClearances(askedOf(c).known, c);
  return found.reduce<Gives>((top, finding) => (strengthOf(finding) > strengthOf(top) ? finding : top), go).level;
}

/** A plan may be made: go or gentle, and nothing required is open. Source: I-01, I-02, I-07, settled, rules made codable 1. */
export const mayPlan = ({ outcome, unanswered }: Verdict): boolean => (outcome === 'go' || outcome === 'gentle') && unanswered.length === 0;
